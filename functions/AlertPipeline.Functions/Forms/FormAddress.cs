using AlertPipeline.Functions.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AlertPipeline.Functions.Forms;

/// <summary>The address of the form: in which language, and through which link.</summary>
/// <param name="Language">The language that was asked for; null for the usual one.</param>
/// <param name="Link">The token of a partner's link; null without one.</param>
internal sealed record FormAddress(string? Language, string? Link)
{
    public const string Path = "/report";
    public const string LinkQuery = "location";

    /// <summary>The address as it is called.</summary>
    public static FormAddress Of(HttpRequest request) =>
        new(PageLanguage.Of(request), request.Query[LinkQuery].ToString() is { Length: > 0 } link ? link : null);

    /// <summary>The same in another language; in this one when none is named.</summary>
    public FormAddress In(string language) => language.Length > 0 ? this with { Language = language } : this;

    /// <summary>Path and query.</summary>
    public override string ToString() => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?> { [PageLanguage.Query] = Language, [LinkQuery] = Link });
}
