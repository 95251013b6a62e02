using System.Globalization;
using System.Text;

namespace AlertPipeline.Cases.Acts;

/// <summary>Tells two people by their names as somebody typed them. Spaces, marks, signs, width and case make no second person, nor does a name of mixed alphabets.</summary>
internal static class PersonNames
{
    private const int LettersOfABlock = 0x100;
    private const int FirstAfterLatin = 0x250;

    /// <summary>Whether the names are those of two people; when in doubt they are not.</summary>
    public static bool AreOfTwo(string one, string other)
    {
        var (first, second) = (Letters(one), Letters(other));
        return first.Length > 0 && second.Length > 0 && !first.Equals(second, StringComparison.OrdinalIgnoreCase) && !IsMixed(first) && !IsMixed(second);
    }

    private static string Letters(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKD).Where(letter => char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter));

    // Letters of two alphabets that look alike are the oldest way to write one name twice.
    private static bool IsMixed(string letters) => letters.Select(letter => letter < FirstAfterLatin ? 0 : letter / LettersOfABlock).Distinct().Count() > 1;
}
