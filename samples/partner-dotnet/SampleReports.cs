using System.Globalization;
using System.Text.Json.Nodes;

namespace PartnerSample;

/// <summary>One message of each kind about an invented child. The same name on the same day makes the same messages, times included.</summary>
internal sealed class SampleReports(string name, DateTimeOffset now)
{
    public IReadOnlyList<JsonObject> All =>
    [
        new(Message("missing"))
        {
            ["partnerCaseReference"] = $"file-{name}",
            ["child"] = new JsonObject { ["fullName"] = "Yonas Tesfay", ["birthDate"] = "2012-04-05" },
            ["lastSeen"] = new JsonObject { ["at"] = HoursAgo(3), ["municipalityCode"] = "GM1950" },
            ["phase"] = "pol-amv",
        },
        new(About("supplement")) { ["note"] = "His bag is gone, his telephone is off.", ["circumstances"] = new JsonObject { ["phoneOff"] = "yes" } },
        new(About("concern"))
        {
            ["concern"] = new JsonObject { ["types"] = new JsonArray("waiting-adult"), ["source"] = "staff", ["at"] = HoursAgo(4) },
            ["note"] = "A white van stood at the gate.",
            ["clues"] = new JsonObject { ["vehicles"] = new JsonArray(new JsonObject { ["plate"] = "12-XX-?4", ["colour"] = "white" }) },
        },
        new(About("responsibility-transferred"))
        {
            ["transfer"] = new JsonObject { ["to"] = "Nidos", ["callback"] = "+31 20 000 0001", ["at"] = HoursAgo(1) },
        },
        new(About("found"))
        {
            ["found"] = new JsonObject { ["at"] = HoursAgo(0), ["municipalityCode"] = "GM0014", ["seenInPerson"] = "yes", ["well"] = "yes", ["safePlace"] = "yes" },
        },
    ];

    private Dictionary<string, JsonNode?> Message(string kind) => new()
    {
        ["kind"] = kind,
        ["partnerReference"] = $"{name}-{kind}",
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
    };

    private Dictionary<string, JsonNode?> About(string kind) => new(Message(kind)) { ["about"] = new JsonObject { ["partnerReference"] = $"{name}-missing" } };

    private string HoursAgo(int hours) => now.UtcDateTime.Date.AddHours(-hours).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
