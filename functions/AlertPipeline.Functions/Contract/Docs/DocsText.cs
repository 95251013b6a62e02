using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>Writes the texts of the document, which use paragraphs, `code` and **bold** of Markdown and nothing else.</summary>
internal static partial class DocsText
{
    /// <summary>A text as it may stand in HTML.</summary>
    public static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    /// <summary>A text within a line.</summary>
    public static string Inline(string? text) => Bold().Replace(Code().Replace(Encode(text), "<code>${code}</code>"), "<strong>${bold}</strong>");

    /// <summary>A text of several paragraphs.</summary>
    public static string Paragraphs(string? text) =>
        string.Concat((text ?? "").Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => $"<p>{Inline(paragraph)}</p>"));

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*(?<bold>.+?)\*\*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bold();
}
