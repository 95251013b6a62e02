using System.Net;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>One answer of the app, read to its end.</summary>
public sealed record ReadAnswer(int Status, string? MediaType, bool SaysWhenToRetry, string Text)
{
    internal static async Task<ReadAnswer> OfAsync(Task<HttpResponseMessage> coming)
    {
        using var response = await coming;
        return new ReadAnswer(
            (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers.RetryAfter is not null, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }
}
