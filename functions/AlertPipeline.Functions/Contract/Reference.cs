using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract;

/// <summary>Follows references inside a document.</summary>
internal static class Reference
{
    /// <summary>What a node stands for: itself, or what its $ref points at.</summary>
    public static JsonObject Follow(JsonNode node)
    {
        var current = node.AsObject();
        while ((string?)current["$ref"] is { } pointer)
        {
            current = Find(node.Root, pointer).AsObject();
        }

        return current;
    }

    /// <summary>The name of the schema that a node refers to; null when it holds its own.</summary>
    public static string? SchemaName(JsonNode node) => (string?)node["$ref"] is { } pointer ? pointer[(pointer.LastIndexOf('/') + 1)..] : null;

    private static JsonNode Find(JsonNode root, string pointer) =>
        pointer.TrimStart('#', '/').Split('/').Aggregate(root, (node, name) => node[name] ?? throw new KeyNotFoundException($"{pointer} leads nowhere."));
}
