using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes the fields of an object, and what else a schema is made of.</summary>
internal static class DocsFields
{
    /// <summary>Everything a schema says, under its description.</summary>
    public static string Of(JsonObject schema) => string.Concat(Parts(schema), Choices(schema), Fields(schema), Value(schema));

    private static string Parts(JsonObject schema) =>
        schema["allOf"] is JsonArray parts && parts.Select(part => Reference.SchemaName(part!)).OfType<string>().ToList() is { Count: > 0 } names
            ? $"<p>Also everything of {string.Join(" and ", names.Select(DocsType.Link))}.</p>"
            : "";

    private static string Choices(JsonObject schema) =>
        schema["oneOf"] is JsonArray choices && choices.Select(choice => Reference.SchemaName(choice!)).OfType<string>().ToList() is { Count: > 0 } names
            ? $"<p>One of {string.Join(", ", names.Select(DocsType.Link))}.</p>"
            : "";

    private static string Fields(JsonObject schema)
    {
        if (schema["properties"] is not JsonObject properties)
        {
            return "";
        }

        var required = (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).ToHashSet();
        return $"<dl>{string.Concat(properties.Select(field => Field(field.Key, field.Value!, required.Contains(field.Key))))}</dl>";
    }

    private static string Field(string name, JsonNode schema, bool required) =>
        $"<dt><code>{name}</code> <small>{(required ? "required, " : "")}{DocsType.Of(schema)}</small></dt><dd>{DocsText.Paragraphs(Description(schema))}{Inner(schema)}</dd>";

    private static string? Description(JsonNode schema) => (string?)schema["description"] ?? (string?)Reference.Follow(schema)["description"];

    private static string Inner(JsonNode schema) => Reference.SchemaName(schema) is null ? Fields(schema.AsObject()) : "";

    private static string Value(JsonObject schema) => schema.ContainsKey("properties") || schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf") ? "" : $"<p>{DocsType.Of(schema)}</p>";
}
