using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Sends batches as a partner does that catches up.</summary>
internal static class Batches
{
    public const string MediaType = "application/x-ndjson";

    public static Task<HttpResponseMessage> PostBatchAsync(this Pipeline pipeline, string batch, string? key = "demo-coa-key", string type = MediaType) =>
        pipeline.SendAsync(HttpMethod.Post, "/api/v1/report-batches", key, new StringContent(batch, Encoding.UTF8, MediaTypeHeaderValue.Parse(type)));

    /// <summary>Sends a batch, which must be judged line by line.</summary>
    public static async Task<JsonObject> SendBatchAsync(this Pipeline pipeline, params IEnumerable<string> lines)
    {
        using var response = await pipeline.PostBatchAsync(string.Join('\n', lines));
        Assert.Equal(200, (int)response.StatusCode);
        return await Pipeline.ReadAsync(response);
    }

    public static string Line(string reference, string birthDate = "2009-04-05") => Reports.Of(reference, "Yonas Tesfay", birthDate).ToJsonString();

    public static IReadOnlyList<JsonNode> Outcomes(this JsonObject answer) => [.. answer["items"]!.AsArray().Select(item => item!)];

    public static IReadOnlyList<int> Statuses(this JsonObject answer) => [.. answer.Outcomes().Select(item => (int)item["status"]!)];
}
