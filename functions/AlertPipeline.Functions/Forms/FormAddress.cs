using AlertPipeline.Functions.Pages;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AlertPipeline.Functions.Forms;

/// <summary>The address of a form: in which language, through which link, and what it reports.</summary>
/// <param name="Language">The language that was asked for; null for the usual one.</param>
/// <param name="Link">The token of a partner's link; null without one.</param>
/// <param name="Kind">A missing child, or a concern.</param>
internal sealed record FormAddress(string? Language, string? Link, ReportKind Kind = ReportKind.Missing)
{
    public const string Path = "/report";
    public const string LinkQuery = "location";
    private const string KindQuery = "kind";
    private static readonly string Concern = ReportKind.Concern.ToWord();

    /// <summary>The address as it is called.</summary>
    public static FormAddress Of(HttpRequest request) => new(
        PageLanguage.Of(request),
        request.Query[LinkQuery].ToString() is { Length: > 0 } link ? link : null,
        request.Query[KindQuery] == Concern ? ReportKind.Concern : ReportKind.Missing);

    /// <summary>The same in another language; in this one when none is named.</summary>
    public FormAddress In(string language) => language.Length > 0 ? this with { Language = language } : this;

    /// <summary>The same for the other form.</summary>
    public FormAddress ForOther() => this with { Kind = Kind == ReportKind.Concern ? ReportKind.Missing : ReportKind.Concern };

    /// <summary>Path and query.</summary>
    public override string ToString() => QueryHelpers.AddQueryString(
        Path, new Dictionary<string, string?> { [PageLanguage.Query] = Language, [LinkQuery] = Link, [KindQuery] = Kind == ReportKind.Concern ? Concern : null });
}
