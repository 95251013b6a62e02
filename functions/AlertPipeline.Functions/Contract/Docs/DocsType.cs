using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Says in words what values a schema allows.</summary>
internal static class DocsType
{
    /// <summary>The words, as HTML.</summary>
    public static string Of(JsonNode schema) => schema switch
    {
        _ when Reference.SchemaName(schema) is { } name => Link(name),
        _ when schema["const"] is { } value => $"always {Code(value)}",
        _ when schema["enum"] is JsonArray words => $"one of {string.Join(", ", words.Select(Code))}",
        _ => (string?)schema["type"] switch
        {
            "string" => $"{DocsText.Encode((string?)schema["format"] ?? "text")}{Limits(schema)}",
            "integer" => $"whole number{Range(schema)}",
            "boolean" => "<code>true</code> or <code>false</code>",
            "array" => $"list{AtMost(schema["maxItems"], "items")} of {Of(schema["items"]!)}",
            var other => DocsText.Encode(other ?? "any value"),
        },
    };

    /// <summary>A link to the section of a schema.</summary>
    public static string Link(string name) => $"<a href=\"#schema-{name}\">{name}</a>";

    private static string Code(JsonNode? value) => $"<code>{DocsText.Encode(value?.ToString())}</code>";

    private static string Limits(JsonNode schema) =>
        AtMost(schema["maxLength"], "characters") + (schema["pattern"] is { } pattern ? $" matching {Code(pattern)}" : "");

    private static string AtMost(JsonNode? most, string what) => most is null ? "" : $" of at most {most} {what}";

    private static string Range(JsonNode schema) => (schema["minimum"], schema["maximum"]) switch
    {
        ({ } least, { } most) => $" from {least} to {most}",
        ({ } least, _) => $" from {least}",
        _ => "",
    };
}
