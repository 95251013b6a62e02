using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Asks for the list of reports as a partner's portal does.</summary>
internal static class Listing
{
    public static Task<JsonObject> ListAsync(this Pipeline pipeline, string? since = null, int limit = 100, string key = "demo-coa-key") =>
        pipeline.GetAsync($"/api/v1/reports?limit={limit}" + (since is null ? "" : $"&since={Uri.EscapeDataString(since)}"), key);

    /// <summary>Every page from a moment on; what happens between two pages is up to the caller.</summary>
    public static async Task<IReadOnlyList<JsonObject>> PagesAsync(this Pipeline pipeline, string? since = null, int limit = 100, string key = "demo-coa-key", Func<Task>? between = null)
    {
        var pages = new List<JsonObject> { await pipeline.ListAsync(since, limit, key) };
        while ((bool)pages[^1]["more"]!)
        {
            await (between?.Invoke() ?? Task.CompletedTask);
            pages.Add(await pipeline.ListAsync(pages[^1].Next(), limit, key));
        }

        return pages;
    }

    public static string Next(this JsonObject page) => (string)page["nextSince"]!;

    public static IReadOnlyList<string> Ids(this JsonObject page) => [.. page.Items().Select(item => (string)item["reportId"]!)];

    public static IReadOnlyList<string> Ids(this IEnumerable<JsonObject> pages) => [.. pages.SelectMany(page => page.Ids())];

    public static IEnumerable<JsonNode> Items(this JsonObject page) => page["items"]!.AsArray().Select(item => item!);

    /// <summary>Accepts so many reports at one moment.</summary>
    public static async Task<IReadOnlyList<string>> AcceptAsync(this Pipeline pipeline, int count, string prefix = "coa") =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(number => pipeline.AcceptAsync(Reports.Of($"{prefix}-{number}", "Yonas Tesfay", "2012-04-05"))));
}
