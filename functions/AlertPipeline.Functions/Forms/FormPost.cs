using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AlertPipeline.Functions.Forms;

/// <summary>Accepts forms from the pages of the app only: no other site can send one in somebody's name.</summary>
internal static class FormPost
{
    private const string FetchSite = "Sec-Fetch-Site";

    /// <summary>The HTTP status with which a form is refused before it is read; null when it is not.</summary>
    public static int? Refusal(HttpRequest request) =>
        !CameFromHere(request) ? StatusCodes.Status403Forbidden : !IsForm(request) ? StatusCodes.Status415UnsupportedMediaType : null;

    // Browsers without Sec-Fetch-Site still name the origin; whoever names neither is no browser.
    private static bool CameFromHere(HttpRequest request) => request.Headers[FetchSite].ToString() switch
    {
        "" => Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value,
        var site => site == "same-origin",
    };

    private static bool IsForm(HttpRequest request) => request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
}
