using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The links in messages about notices, as a browser uses them.</summary>
internal static partial class NoticeLinks
{
    /// <summary>The path of the last one that was sent.</summary>
    public static string Last(Pipeline pipeline) => pipeline.Sent.Select(sent => Path().Match(sent.Message.Text).Value).Last(path => path.Length > 0);

    /// <summary>Posts a form to the page behind the last one.</summary>
    public static Task<string> PostToNoticeAsync(this Pipeline pipeline, params IEnumerable<(string Name, string Value)> fields) => pipeline.PostAsync(Last(pipeline), fields);

    /// <summary>Posts a form to a page, which must be shown.</summary>
    public static async Task<string> PostAsync(this Pipeline pipeline, string path, params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var page = await pipeline.SendAsync(HttpMethod.Post, path, key: null, form);
        Assert.Equal(200, (int)page.StatusCode);
        return await page.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("/notices/[A-Za-z0-9_.-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Path();
}
