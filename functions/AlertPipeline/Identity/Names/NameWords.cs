using System.Globalization;
using System.Text;

namespace AlertPipeline.Identity.Names;

/// <summary>Takes a name apart into words.</summary>
internal static class NameWords
{
    /// <summary>Longer names are cut here.</summary>
    public const int MostCharacters = 400;

    private const int LeastBeforeCapital = 3;

    /// <summary>The words of a name in their order; a capital in the middle of a word starts another one.</summary>
    public static IReadOnlyList<NameWord> Of(string name) =>
        [.. Apart(Cut(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new NameWord(word, Plain(word))).Where(word => word.Letters.Length > 0)];

    private static string Cut(string name) => name.Length > MostCharacters ? name[..MostCharacters] : name;

    private static string Apart(string name)
    {
        var (text, run) = (new StringBuilder(), 0);
        foreach (var rune in Valid(name).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsUpper(rune) && run >= LeastBeforeCapital)
            {
                text.Append(' ');
            }

            run = Rune.IsLower(rune) ? run + 1 : 0;
            text.Append(IsInWord(rune) ? rune.ToString() : " ");
        }

        return text.ToString();
    }

    // A text that is no Unicode, with half a surrogate pair, cannot be normalised.
    private static string Valid(string name) => string.Concat(name.EnumerateRunes());

    private static bool IsInWord(Rune rune) => Rune.IsLetterOrDigit(rune) || IsApostrophe(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '`' or '’' or '‘' or 'ʿ' or 'ʾ' or 'ʼ' or 'ʻ' or '´';

    private static string Plain(string word) => word.Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes()
        .Aggregate(new StringBuilder(), (text, rune) => text.Append(Fold(rune))).ToString().Trim('\'');

    private static string Fold(Rune rune) => IsApostrophe(rune) ? "'" : Rune.IsLetterOrDigit(rune) && rune.Value != 'ـ' ? rune.ToString() : "";
}
