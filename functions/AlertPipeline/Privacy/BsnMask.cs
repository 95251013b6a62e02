using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AlertPipeline.Privacy;

/// <summary>
/// Hides what looks like a BSN in a text: nine digits of any script that pass the eleven-proof, together or in groups with one sort of
/// separator. Not part of a longer number, and not what follows the country code of a telephone number.
/// </summary>
public static partial class BsnMask
{
    /// <summary>The text with an asterisk for each digit of a BSN; the same text when it holds none.</summary>
    public static string Apply(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        var hidden = Find(runes).SelectMany(found => Enumerable.Range(found.Index, found.Length)).ToHashSet();
        return hidden.Count == 0 ? text : string.Concat(runes.Select((rune, index) => hidden.Contains(index) && Rune.IsDigit(rune) ? "*" : rune.ToString()));
    }

    /// <summary>Whether a text is a BSN and nothing else.</summary>
    public static bool Covers(string text)
    {
        var runes = text.Trim().EnumerateRunes().ToArray();
        return Find(runes).Any(found => found.Length == runes.Length);
    }

    private static IEnumerable<Group> Find(Rune[] runes) => Candidate().Matches(string.Concat(runes.Select(Simplify)))
        .Select(match => match.Groups["number"])
        .Where(number => Bsn.PassesProof([.. number.Value.Where(char.IsAsciiDigit).Select(digit => digit - '0')]));

    // One letter for one rune, so that places in the simple text are places in the real one.
    private static char Simplify(Rune rune) =>
        Rune.IsDigit(rune) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(rune.ToString(), 0)) : rune.IsBmp ? (char)rune.Value : 'x';

    /// <summary>
    /// A place where nine digits begin: not inside a number, not after a country code, and not with the 00 of one.
    /// The digits stand in a look-ahead, so that the next candidate may begin within this one.
    /// </summary>
    [GeneratedRegex(
        """
        (?<![0-9])
        (?<!(\+|(?<![0-9][ .-]?)00)[ .-]?([0-9]{1,3}[ .-]?(\(0\)[ .-]?)?)?)
        (?!00[0-9]{0,6}[ .-])
        (?=(?<number>
            [0-9]([ \u200c\u200d]?[0-9]){8}
          | [0-9](\.?[0-9]){8}
          | [0-9]([-\u2010-\u2013]?[0-9]){8}
        )(?![0-9]))
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Candidate();
}
