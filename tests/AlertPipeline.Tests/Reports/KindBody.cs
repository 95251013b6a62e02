using System.Text.Json.Nodes;

namespace AlertPipeline.Tests.Reports;

/// <summary>The least and the most that each kind of report says.</summary>
internal static class KindBody
{
    public const string EarlierId = "0197a6b2-1c3d-7e4f-8a5b-6c7d8e9f0a1b";

    public static IReadOnlyList<string> Kinds { get; } = ["missing", "found", "responsibility-transferred", "concern", "supplement"];

    public static JsonObject Least(string kind) => Parse(kind, kind switch
    {
        "missing" => """ "child": { "description": "jongen met rode trui" }, "lastSeen": { "certainty": "unknown" } """,
        "found" => """ "about": { "partnerReference": "m-1" } """,
        "responsibility-transferred" => """ "about": { "partnerReference": "m-1" }, "transfer": { "to": "Nidos" } """,
        "concern" => """ "concern": { "types": ["waiting-adult"] } """,
        "supplement" => """ "about": { "partnerReference": "m-1" }, "note": "Zijn telefoon staat weer aan." """,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    });

    /// <summary>All that a kind can say: the full body with the objects of the kind.</summary>
    public static JsonObject Most(string kind)
    {
        var body = ReportBody.With("kind", kind);
        body["note"] = "Zijn telefoon staat weer aan.";
        var (own, value) = kind switch
        {
            "found" => ("found", """{ "at": "2026-11-23T20:30:00+01:00", "place": "bij een tante", "seenInPerson": "yes", "well": "no", "safePlace": "unknown" }"""),
            "responsibility-transferred" => ("transfer", """{ "to": "Nidos", "callback": "+31 88 000 0000", "at": "2026-12-01T09:00:00+01:00" }"""),
            "concern" => ("concern", """{ "types": ["pick-up", "tip"], "forms": ["labour"], "source": "resident", "at": "2026-11-23T20:30:00+01:00", "place": "bij de poort" }"""),
            _ => ("transit", """{ "from": { "place": "Ter Apel" }, "to": { "locationCode": "POL-02" }, "expectedAt": "2026-11-23T22:00:00+01:00" }"""),
        };
        body[own] = JsonNode.Parse(value);
        if (kind != "responsibility-transferred")
        {
            body["clues"] = ClueBody.Full();
        }

        return kind == "missing" ? body : About(body, keepLastSeen: kind == "supplement");
    }

    public static JsonObject With(string kind, string path, JsonNode? value)
    {
        var body = Least(kind);
        body.Set(path, value);
        return body;
    }

    public static JsonObject Without(string kind, string field)
    {
        var body = Least(kind);
        body.Remove(field);
        return body;
    }

    private static JsonObject About(JsonObject body, bool keepLastSeen)
    {
        body["about"] = new JsonObject { ["reportId"] = EarlierId };
        if (!keepLastSeen)
        {
            body.Remove("lastSeen");
        }

        return body;
    }

    private static JsonObject Parse(string kind, string rest) =>
        JsonNode.Parse($$"""{ "kind": "{{kind}}", "reporter": { "role": "mentor", "callback": "0612345678" }, {{rest}} }""")!.AsObject();
}
