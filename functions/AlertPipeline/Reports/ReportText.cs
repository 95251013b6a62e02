using System.Globalization;
using System.Text;

namespace AlertPipeline.Reports;

/// <summary>Cleans text that people typed, without touching what it says in any script.</summary>
public static class ReportText
{
    // Normalisation throws on it.
    private const string NotACharacter = "\uFFFE";

    /// <summary>
    /// Unicode NFC without control characters and without characters that change the direction of writing; line breaks become spaces.
    /// Joiners stay: Persian and Pashto need them.
    /// </summary>
    public static string Clean(string text) =>
        string.Join(' ', string.Concat(text.Replace(NotACharacter, "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC).EnumerateRunes().Select(Keep))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Keep(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D) => "",
        UnicodeCategory.SpaceSeparator => " ",
        _ => rune.ToString(),
    };
}
