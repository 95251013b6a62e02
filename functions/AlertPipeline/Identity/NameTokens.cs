using System.Globalization;
using System.Text;

namespace AlertPipeline.Identity;

/// <summary>A name as a bag of tokens: without marks, case, punctuation and order.</summary>
public static class NameTokens
{
    /// <summary>The tokens of a name in ordinal order; empty when it holds no letters.</summary>
    public static IReadOnlyList<string> Of(params IEnumerable<string?> parts) =>
        [.. string.Join(' ', parts).Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes()
            .Aggregate(new StringBuilder(), (text, rune) => text.Append(Fold(rune))).ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether two bags may be one person's name: they share a token, or cannot be compared because one is empty or in another script.</summary>
    public static bool MayBeOnePerson(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == 0 || other.Count == 0 || !ShareScript(one, other) || one.Any(token => other.Any(with => IsSpellingOf(token, with)));

    private static string Fold(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter => "",
        UnicodeCategory.SpacingCombiningMark => rune.ToString(),
        _ when Rune.IsLetterOrDigit(rune) => rune.ToString(),
        UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation => "",
        _ when rune.Value is '\'' or '`' or '.' => "",
        _ => " ",
    };

    private static bool ShareScript(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Any(token => other.Any(with => IsLatin(token) == IsLatin(with) && Block(token) == Block(with)));

    private static bool IsLatin(string token) => token[0] < 0x0250;

    // Scripts lie in blocks; 0x600 is Arabic with its extensions, 0x1200 Ge'ez, 0x400 Cyrillic.
    private static int Block(string token) => IsLatin(token) ? 0 : token[0] >> 9;

    private static bool IsSpellingOf(string one, string other) =>
        one == other || (Math.Min(one.Length, other.Length) >= 4 && EditDistance.Within(one, other, Math.Min(one.Length, other.Length) >= 6 ? 2 : 1));
}
