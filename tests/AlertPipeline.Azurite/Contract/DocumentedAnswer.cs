using System.Globalization;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Azurite.Contract;

/// <summary>The answer that the document gives to one of its examples: the one that has an example of the same name.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Body">Its body.</param>
internal sealed record DocumentedAnswer(int Status, JsonNode Body)
{
    // What a reader of the document relies on. Ids, moments and links differ from call to call.
    private static readonly string[] Told = ["status", "state", "missing", "masked", "callEmergency", "exercise", "withdrawn", "type", "title", "pointer", "line", "accepted", "refused"];

    // What a report in a case holds is the business of whoever sent it, and how far a ladder was climbed that of the moment.
    private static readonly string[] Left = ["report", "ladder"];

    public static DocumentedAnswer To(Operation operation, string example) => (
        from response in operation.Body["responses"]!.AsObject()
        from content in Reference.Follow(response.Value!)["content"]?.AsObject() ?? []
        let named = content.Value!["examples"]?[example]
        where named is not null
        select new DocumentedAnswer(int.Parse(response.Key, CultureInfo.InvariantCulture), Reference.Follow(named)["value"]!)).First();

    /// <summary>The facts of a body that do not differ from call to call, each with its place.</summary>
    public static IReadOnlyList<string> FactsOf(JsonNode? body) => [.. Facts(body, "", isTold: false)];

    private static IEnumerable<string> Facts(JsonNode? node, string place, bool isTold) => node switch
    {
        JsonObject parent => parent.Where(child => !Left.Contains(child.Key)).OrderBy(child => child.Key, StringComparer.Ordinal).SelectMany(child => Facts(child.Value, $"{place}/{child.Key}", Told.Contains(child.Key))),
        JsonArray list => [.. isTold ? [$"{place}: {list.Count}"] : Array.Empty<string>(), .. list.SelectMany((item, index) => Facts(item, $"{place}/{index}", isTold))],
        _ when isTold => [$"{place}: {node}"],
        _ => [],
    };
}
