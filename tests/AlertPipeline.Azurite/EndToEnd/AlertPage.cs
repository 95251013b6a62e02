using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The page behind the link of the first alert, as a browser uses it.</summary>
internal static partial class AlertPage
{
    /// <summary>The version of the case that the page shows; 0 where it has no form.</summary>
    public static async Task<string> VersionAsync(Pipeline pipeline)
    {
        using var page = await pipeline.SendAsync(HttpMethod.Get, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        return Version().Match(await page.Content.ReadAsStringAsync()) is { Success: true } found ? found.Groups["version"].Value : "0";
    }

    /// <summary>Posts the form of the page with these fields; the answer must have this status.</summary>
    public static async Task<string> PostAsync(Pipeline pipeline, string version, int status, params IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent([new("version", version), .. fields]);
        using var page = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null, form);
        Assert.Equal(status, (int)page.StatusCode);
        return await page.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("name=\"version\" value=\"(?<version>[0-9]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
