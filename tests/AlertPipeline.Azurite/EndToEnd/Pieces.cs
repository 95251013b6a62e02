using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Disappearances and signals that may belong together, and the notices of them.</summary>
internal static class Pieces
{
    /// <summary>Names of children who are not alike.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["Dawit Haile", "Farid Noori", "Samuel Kidane", "Idris Omar", "Bilal Rahimi", "Tesfay Gebre", "Hamza Yusuf", "Karim Sultani"];

    /// <summary>A child of 17 that is missing from the application centre in Ter Apel: level standard.</summary>
    public static JsonObject Missing(string reference, string name)
    {
        var report = Reports.Of(reference, name, "2009-05-03");
        report["lastSeen"]!["locationCode"] = "AC-01";
        report["lastSeen"]!.AsObject().Remove("municipalityCode");
        return report;
    }

    /// <summary>A signal about no child: a vehicle picks somebody up at the application centre in Ter Apel.</summary>
    public static JsonObject OfAVehicle(string reference, string plate = "12-XX-34", string at = "2026-11-20T18:00:00+01:00") => new()
    {
        ["kind"] = "concern",
        ["partnerReference"] = reference,
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["concern"] = new JsonObject { ["types"] = new JsonArray("pick-up"), ["at"] = at, ["locationCode"] = "AC-01" },
        ["clues"] = new JsonObject { ["vehicles"] = new JsonArray(new JsonObject { ["plate"] = plate, ["colour"] = "grey", ["make"] = "Volkswagen" }) },
    };

    /// <summary>Three children go missing from one location, and everything that follows is done.</summary>
    public static async Task MissThreeAsync(this Pipeline pipeline)
    {
        foreach (var (number, name) in Names.Take(3).Index())
        {
            await pipeline.AcceptAsync(Missing($"missing-{number}", name));
        }

        await pipeline.SettleAsync();
    }

    public static async Task<JsonArray> NoticesAsync(this Pipeline pipeline) => (await pipeline.GetAsync("/api/v1/notices", "demo-trafficking-key"))["notices"]!.AsArray();

    /// <summary>Sends a wish about a notice, which must be answered with this status.</summary>
    public static async Task<JsonObject> DecideAsync(this Pipeline pipeline, string reference, string act, object wish, int status = 200)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/notices/{reference}/{act}", "demo-trafficking-key", JsonContent.Create(wish));
        var answer = await Pipeline.ReadAsync(response);
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode} {answer}");
        return answer;
    }

    public static string ReferenceOf(JsonNode? notice) => (string)notice!["noticeReference"]!;
}
