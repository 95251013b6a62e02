using System.Text.Json.Nodes;

namespace AlertPipeline.Functions.Contract;

/// <summary>One operation of the contract.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Path">The address from the root of the host, with parameters such as {reportId}.</param>
/// <param name="Item">The path item it stands in, which may hold parameters that all its operations share.</param>
/// <param name="Body">What the document says of it.</param>
internal sealed record Operation(string Method, string Path, JsonObject Item, JsonObject Body)
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    /// <summary>Every operation of a document, in its order.</summary>
    public static IEnumerable<Operation> In(JsonObject document) => document["paths"]!.AsObject().SelectMany(path => Of(document, path.Key, path.Value!.AsObject()));

    /// <summary>Whether a path is its address, whatever the parameters in it are.</summary>
    public bool IsAt(string path)
    {
        var (template, segments) = (Path.Split('/'), path.Split('/'));
        return template.Length == segments.Length && template.Zip(segments).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second);
    }

    private static IEnumerable<Operation> Of(JsonObject document, string path, JsonObject item) =>
        from member in item
        where Methods.Contains(member.Key)
        select new Operation(member.Key.ToUpperInvariant(), BasePath(item["servers"] ?? document["servers"]!) + path, item, member.Value!.AsObject());

    private static string BasePath(JsonNode servers) => new Uri((string)servers[0]!["url"]!).AbsolutePath.TrimEnd('/');
}
