using System.Globalization;
using System.Text;
using AlertPipeline.Directory;

namespace AlertPipeline.Clues;

/// <summary>Folds what people type, in any script.</summary>
internal static class ClueText
{
    /// <summary>The text without characters that nobody sees; valid Unicode.</summary>
    public static string Visible(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)));

    /// <summary>Its letters and digits alone, in lower case and without marks, every digit as 0 to 9.</summary>
    public static string Letters(string text) =>
        string.Concat(PlaceWords.Of(text).Text.EnumerateRunes().Where(rune => rune.Value != ' ').Select(Digit));

    private static string Digit(Rune rune) =>
        Rune.IsDigit(rune) ? ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture) : rune.ToString();
}
