using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes examples, each folded until somebody opens it.</summary>
internal static class DocsExamples
{
    private static readonly JsonSerializerOptions Indented = new(DomainJson.Options) { WriteIndented = true };

    /// <summary>The examples of a body; HTML and whole documents are no examples worth reading.</summary>
    public static string Of(JsonNode media) => string.Concat(Named(media["examples"]), Named(media["x-faulty-examples"]));

    private static string Named(JsonNode? examples) =>
        examples is JsonObject named ? string.Concat(named.Select(example => One(example.Key, Reference.Follow(example.Value!)))) : "";

    private static string One(string name, JsonObject example) => $"""
        <details><summary>Example: {DocsText.Encode((string?)example["summary"] ?? name)}</summary>
        <pre tabindex="0"><code>{DocsText.Encode(Text(example["value"]!))}</code></pre></details>
        """;

    private static string Text(JsonNode value) => value is JsonValue text ? text.ToString() : value.ToJsonString(Indented);
}
