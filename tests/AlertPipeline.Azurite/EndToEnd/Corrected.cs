using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What somebody with the on-call role corrects about which reports are about one child.</summary>
internal static class Corrected
{
    public static Task<JsonObject> MergeAsync(this Pipeline pipeline, string reference, string other, int status = 200) =>
        pipeline.ActAsync(reference, "corrections", new { kind = "merge", caseReference = other, reason = "one school", correctedBy = Desk.First }, status);

    public static Task<JsonObject> KeepApartAsync(this Pipeline pipeline, string reference, string other) =>
        pipeline.ActAsync(reference, "corrections", new { kind = "keep-apart", caseReference = other, reason = "twins", correctedBy = Desk.First });

    public static Task<JsonObject> LinkAsync(this Pipeline pipeline, string reference, string reportId, int status = 200) =>
        pipeline.ActAsync(reference, "corrections", new { kind = "link", reportIds = new[] { reportId }, reason = "one school", correctedBy = Desk.First }, status);

    public static Task<JsonObject> UnlinkAsync(this Pipeline pipeline, string reference, string reportId, int status = 200) =>
        pipeline.ActAsync(reference, "corrections", new { kind = "unlink", reportIds = new[] { reportId }, reason = "the brother", correctedBy = Desk.First }, status);

    public static Task<JsonObject> UndoAsync(this Pipeline pipeline, string reference, int number, int status = 200) =>
        pipeline.ActAsync(reference, $"corrections/{number}/reversals", new { reason = "it was right", correctedBy = Desk.Second }, status);

    /// <summary>Reports a child, and returns the report and the case that it opened or joined.</summary>
    public static async Task<(string ReportId, string Reference)> ReportAsync(this Pipeline pipeline, JsonObject report, string key = "demo-coa-key")
    {
        var reportId = await pipeline.AcceptAsync(report, key);
        await pipeline.SettleAsync();
        return (reportId, await pipeline.CaseOfAsync(reportId, key));
    }

    /// <summary>The case of a report as its partner sees it.</summary>
    public static async Task<string> CaseOfAsync(this Pipeline pipeline, string reportId, string key = "demo-coa-key") =>
        (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", key))["caseReference"]!;

    /// <summary>The ids of the reports of a case.</summary>
    public static async Task<IReadOnlyList<string>> ReportsOfAsync(this Pipeline pipeline, string reference) =>
        [.. (await pipeline.CaseAsync(reference))["reports"]!.AsArray().Select(report => (string)report!["reportId"]!)];

    /// <summary>Checks that a case holds these reports and no other.</summary>
    public static async Task AssertHoldsAsync(this Pipeline pipeline, string reference, params string[] reportIds) =>
        Assert.Equal(reportIds.Order(), (await pipeline.ReportsOfAsync(reference)).Order());

    public static async Task<IReadOnlyList<JsonNode>> ReviewsAsync(this Pipeline pipeline) =>
        [.. (await pipeline.GetAsync("/api/v1/reviews", "demo-oncall-key"))["items"]!.AsArray().OfType<JsonNode>()];
}
