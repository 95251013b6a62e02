using System.Text;
using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

/// <summary>The body of a request that says everything a report can say, and ways to spoil it.</summary>
internal static class ReportBody
{
    private const string Text = """
        {
          "kind": "missing",
          "partnerReference": "COA-2026-1",
          "partnerCaseReference": "D-77",
          "reporter": { "role": "begeleider", "callback": "0612345678" },
          "child": {
            "givenName": "Yusuf",
            "familyName": "Ahmadi",
            "fullName": "Yusuf Ahmadi",
            "otherNames": ["يوسف احمدی", "Joesoef"],
            "birthDate": "2010-05-03",
            "sex": "male",
            "vNumber": "2812345678",
            "description": "1,70 m, rode trui"
          },
          "lastSeen": {
            "at": "2026-11-23T19:00:00+01:00",
            "certainty": "exact",
            "municipalityCode": "GM1950",
            "locationCode": "COL-01",
            "place": "bij de poort"
          },
          "phase": "pol-amv",
          "circumstances": { "seenWithUnknownAdults": "yes", "phoneOff": "no", "selfHarmRisk": "unknown" },
          "notified": { "guardian": "yes", "police": "no", "emergencyCalled": "unknown" }
        }
        """;

    public static JsonObject Full() => JsonNode.Parse(Text)!.AsObject();

    /// <summary>The full body with one value set; the path names it, such as <c>child/sex</c>.</summary>
    public static JsonObject With(string path, JsonNode? value)
    {
        var body = Full();
        body.Set(path, value);
        return body;
    }

    public static JsonObject Without(string path)
    {
        var body = Full();
        body.Remove(path.Split('/'));
        return body;
    }

    public static void Set(this JsonObject body, string path, JsonNode? value)
    {
        var steps = path.Split('/');
        body.Parent(steps)[steps[^1]] = value;
    }

    public static ReportReading Read(JsonNode body) => Read(body.ToJsonString());

    public static ReportReading Read(string body) => Read(Encoding.UTF8.GetBytes(body));

    public static ReportReading Read(byte[] body) => ReportReader.Read(body, Some.Now);

    public static Report Accepted(JsonNode body)
    {
        var reading = Read(body);
        Assert.Empty(reading.Faults);
        return reading.Report!;
    }

    /// <summary>The only fault of a body.</summary>
    public static ReportFault Refused(JsonNode body)
    {
        var reading = Read(body);
        Assert.Null(reading.Report);
        return Assert.Single(reading.Faults);
    }

    private static void Remove(this JsonObject body, string[] steps) => body.Parent(steps).Remove(steps[^1]);

    private static JsonObject Parent(this JsonObject body, string[] steps) =>
        steps[..^1].Aggregate(body, (parent, step) => (parent[step] ??= new JsonObject()).AsObject());
}
