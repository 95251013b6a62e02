using System.Collections.Concurrent;
using System.Text.Json;
using Json.Schema;

namespace AlertPipeline.Configuration;

/// <summary>The JSON Schema of one file of the directory.</summary>
internal sealed class DirectorySchema
{
    private static readonly ConcurrentDictionary<string, DirectorySchema> Built = new();
    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonElement text;
    private readonly JsonSchema schema;

    private DirectorySchema(JsonElement text) =>
        (this.text, schema) = (text, JsonSchema.Build(text, new BuildOptions { Dialect = Dialect.Draft202012, SchemaRegistry = new SchemaRegistry() }));

    /// <summary>The schema of a file, such as people.json.</summary>
    public static DirectorySchema Of(string file) => Built.GetOrAdd(Path.ChangeExtension(file, "schema.json"), Load);

    /// <summary>Everything that is wrong with the content, each with its JSON pointer; never the content itself.</summary>
    public IReadOnlyList<string> FaultsOf(JsonElement content)
    {
        var result = schema.Evaluate(content, Strict);
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(IsFault).SelectMany(Explain).Distinct()];
    }

    // What a condition asks is no fault of the file.
    private static bool IsFault(EvaluationResults detail) => !$"{detail.EvaluationPath}/".Contains("/if/", StringComparison.Ordinal);

    private IEnumerable<string> Explain(EvaluationResults detail)
    {
        var pointer = detail.InstanceLocation.ToString();
        return (detail.Errors ?? []).Select(error => $"{(pointer.Length == 0 ? "" : $" {pointer}")}: {SchemaFault.Explain(error.Key, error.Value, Described(pointer))}");
    }

    /// <summary>What the schema says of a place in the content; null when it knows no such place.</summary>
    private JsonElement? Described(string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonElement?)text, (parent, name) => parent is { } known ? Child(known, name) : null) is { } found ? Resolve(found) : null;

    private JsonElement? Child(JsonElement parent, string name) => Resolve(parent) switch
    {
        var list when list.TryGetProperty("items", out var items) => items,
        var fields when fields.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var property) => property,
        _ => null,
    };

    private JsonElement Resolve(JsonElement node) =>
        node.TryGetProperty("$ref", out var reference) && !node.TryGetProperty("description", out _)
            ? text.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1])
            : node;

    private static DirectorySchema Load(string name)
    {
        using var stream = typeof(DirectorySchema).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.Clone());
    }
}
