using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace AlertPipeline.Testing.Contract;

/// <summary>Validates values against schemas of the contract, formats included.</summary>
internal static class ContractSchemas
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Built = new();
    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>Everything that is wrong with a value; empty when nothing is.</summary>
    /// <param name="schema">A schema in <see cref="ContractDocument.Root"/>.</param>
    /// <param name="value">The value.</param>
    public static IReadOnlyList<string> FaultsOf(JsonNode schema, JsonElement value)
    {
        var result = Built.GetOrAdd(schema.GetPath(), _ => Build(schema)).Evaluate(value, Strict);
        return result.IsValid ? [] : [.. (result.Details ?? []).SelectMany(Explain).Distinct()];
    }

    /// <summary>Everything that is wrong with a text, such as the value of a header.</summary>
    public static IReadOnlyList<string> FaultsOf(JsonNode schema, string text) => FaultsOf(schema, JsonSerializer.SerializeToElement(text));

    private static JsonSchema Build(JsonNode schema)
    {
        var whole = new JsonObject
        {
            ["allOf"] = new JsonArray(schema.DeepClone()),
            ["components"] = new JsonObject { ["schemas"] = ContractDocument.Root["components"]!["schemas"]!.DeepClone() },
        };
        return JsonSchema.FromText(whole.ToJsonString(), new BuildOptions { Dialect = Dialect.Draft202012, SchemaRegistry = new SchemaRegistry() });
    }

    private static IEnumerable<string> Explain(EvaluationResults detail) =>
        detail.Errors?.Select(error => $"{detail.InstanceLocation} ({detail.EvaluationPath}) {error.Key}: {error.Value}") ?? [];
}
