using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What somebody with the on-call role decides about cases.</summary>
internal static class Desk
{
    public const string First = "Sanne de Boer";
    public const string Second = "Karim Bakker";

    public static object Found { get; } =
        new { reason = "found", closedBy = First, confirmed = new { seenInPerson = "yes", well = "yes", placeArranged = "yes", guardianInformed = "yes" } };

    public static object Deceased { get; } = new { reason = "deceased", closedBy = First };

    /// <summary>Sends a wish, which must be answered with this status.</summary>
    public static async Task<JsonObject> ActAsync(this Pipeline pipeline, string reference, string act, object wish, int status = 200)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/cases/{reference}/{act}", "demo-oncall-key", JsonContent.Create(wish));
        var answer = await Pipeline.ReadAsync(response);
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode} {answer}");
        return answer;
    }

    /// <summary>Two people say that the child died.</summary>
    public static async Task CloseAsDeceasedAsync(this Pipeline pipeline, string reference)
    {
        await pipeline.ActAsync(reference, "closings", Deceased);
        await pipeline.ActAsync(reference, "confirmations", new { what = "deceased", confirmedBy = Second });
    }

    public static string StateOf(JsonObject shown) => (string)shown["state"]!;

    public static IEnumerable<string> TimelineOf(JsonObject shown) => shown["timeline"]!.AsArray().Select(line => (string)line!["what"]!);
}
