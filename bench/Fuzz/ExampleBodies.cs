using System.Text.Json.Nodes;

namespace Bench.Fuzz;

/// <summary>A rich report of each kind, with a mark in every text, by which it would be known again where it must not be.</summary>
internal sealed class ExampleBodies(string mark, DateTimeOffset now)
{
    private static readonly Action<ExampleBodies, JsonObject>[] Kinds =
    [
        (self, body) => Add(body, "missing", ("lastSeen", self.LastSeen()), ("transit", self.Transit()), ("clues", self.Clues())),
        (self, body) => Add(body, "found", ("about", About()), ("found", self.Found()), ("clues", self.Clues())),
        (self, body) => Add(body, "responsibility-transferred", ("partnerCaseReference", "D-77"), ("transfer", self.Transfer())),
        (self, body) => Add(body, "concern", ("concern", self.Concern()), ("clues", self.Clues())),
        (self, body) => Add(body, "supplement", ("about", About()), ("lastSeen", self.LastSeen()), ("transit", self.Transit()), ("clues", self.Clues())),
    ];

    public JsonObject Next(Random random, string reference)
    {
        var body = new JsonObject
        {
            ["partnerReference"] = reference,
            ["reporter"] = new JsonObject { ["role"] = $"mentor {mark}", ["callback"] = $"+31 20 000 0000 {mark}" },
            ["child"] = Child(),
            ["phase"] = "pol-amv",
            ["circumstances"] = new JsonObject { ["seenWithUnknownAdults"] = "yes", ["phoneOff"] = "no", ["selfHarmRisk"] = "unknown" },
            ["notified"] = new JsonObject { ["guardian"] = "yes", ["police"] = "no", ["emergencyCalled"] = "unknown" },
            ["note"] = $"{mark} belde om vier uur, bsn 111222333",
        };
        Kinds[random.Next(Kinds.Length)](this, body);
        return body;
    }

    private static void Add(JsonObject body, string kind, params ReadOnlySpan<(string Name, JsonNode Value)> parts)
    {
        body["kind"] = kind;
        foreach (var (name, value) in parts)
        {
            body[name] = value;
        }
    }

    private JsonObject Child() => new()
    {
        ["givenName"] = $"Yusuf {mark}",
        ["familyName"] = $"Ahmadi {mark}",
        ["otherNames"] = new JsonArray($"يوسف {mark}", $"{mark} Joesoef"),
        ["ageRange"] = new JsonObject { ["from"] = 14, ["to"] = 17 },
        ["sex"] = "male",
        ["vNumber"] = "2812345678",
        ["description"] = $"1,70 m, rode trui {mark}",
    };

    private JsonObject LastSeen() => new()
    {
        ["at"] = At(-2),
        ["certainty"] = "exact",
        ["municipalityCode"] = "GM1950",
        ["locationCode"] = $"COL {mark}",
        ["place"] = $"bij de poort {mark}",
    };

    private JsonObject Transit() => new() { ["from"] = new JsonObject { ["place"] = mark }, ["to"] = new JsonObject { ["municipalityCode"] = "GM0400" }, ["expectedAt"] = At(3) };

    private JsonObject Found() => new() { ["at"] = At(-1), ["place"] = mark, ["seenInPerson"] = "yes", ["well"] = "unknown", ["safePlace"] = "no" };

    private JsonObject Transfer() => new() { ["to"] = $"Nidos {mark}", ["callback"] = mark, ["at"] = At(24) };

    private JsonObject Concern() => new() { ["types"] = new JsonArray("pick-up", "tip"), ["forms"] = new JsonArray("labour"), ["source"] = "resident", ["at"] = At(-3), ["place"] = mark };

    private JsonObject Clues() => new()
    {
        ["vehicles"] = new JsonArray(new JsonObject { ["plate"] = $"12-XX-?4 {mark}", ["colour"] = "white", ["make"] = mark }),
        ["phones"] = new JsonArray($"+31 6 12345678 {mark}"),
        ["accounts"] = new JsonArray(new JsonObject { ["platform"] = "snapchat", ["name"] = mark }),
        ["addresses"] = new JsonArray($"Weg 1, Ede {mark}"),
        ["persons"] = new JsonArray(new JsonObject { ["name"] = $"Alias {mark}" }),
        ["modus"] = new JsonArray("contacted-online"),
    };

    private static JsonObject About() => new() { ["reportId"] = "0197a6b2-1c3d-7e4f-8a5b-6c7d8e9f0a1b" };

    private string At(int hours) => $"{now.AddHours(hours):yyyy-MM-ddTHH:mm:ssZ}";
}
