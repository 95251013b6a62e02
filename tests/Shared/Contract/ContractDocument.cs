using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Testing.Contract;

/// <summary>
/// The contract as tests hold us to it: the document says that answers may get more members, and a member that is not in it yet is a fault here.
/// </summary>
internal static class ContractDocument
{
    public static JsonObject Root { get; } = Close(ApiDocument.Root.DeepClone().AsObject());

    public static IReadOnlyList<Operation> Operations { get; } = [.. Operation.In(Root)];

    /// <summary>The operation that answers a request; null when there is none. HEAD is answered as GET.</summary>
    public static Operation? Find(HttpMethod method, string path) =>
        Operations.FirstOrDefault(operation => operation.Method == (method == HttpMethod.Head ? "GET" : method.Method) && operation.IsAt(path));

    private static JsonObject Close(JsonObject document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        var parts = Descendants(schemas).Select(node => node["allOf"]).OfType<JsonArray>().SelectMany(all => all).Select(part => Reference.SchemaName(part!)).ToHashSet();
        foreach (var schema in schemas.Where(schema => !parts.Contains(schema.Key)).SelectMany(schema => Descendants(schema.Value!)).Where(IsOpen))
        {
            schema["unevaluatedProperties"] = false;
        }

        return document;
    }

    private static bool IsOpen(JsonObject schema) =>
        (schema["type"] as JsonValue)?.ToString() == "object" && schema["properties"] is JsonObject && schema["additionalProperties"] is null && schema["unevaluatedProperties"] is null;

    private static List<JsonObject> Descendants(JsonNode node) => node switch
    {
        JsonObject parent => [parent, .. parent.SelectMany(child => child.Value is null ? [] : Descendants(child.Value))],
        JsonArray list => [.. list.SelectMany(item => item is null ? [] : Descendants(item))],
        _ => [],
    };
}
