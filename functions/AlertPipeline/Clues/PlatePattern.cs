namespace AlertPipeline.Clues;

/// <summary>
/// A number plate as capitals and digits, with <c>?</c> for each character that nobody could read. What looks alike is one character:
/// the Cyrillic and Greek letters that plates use and their Latin twins, O and 0, I and 1. Dutch plates have no O or I, so that there nothing is lost.
/// </summary>
public static class PlatePattern
{
    /// <summary>So many characters have to be known.</summary>
    public const int LeastKnown = 4;

    /// <summary>So many may be unknown.</summary>
    public const int MostUnknown = 2;

    /// <summary>No plate is longer.</summary>
    public const int Longest = 9;

    /// <summary>So many patterns fit a plate of this length at most: one value each, one row and one query.</summary>
    public const int MostPatterns = 1 + Longest + (Longest * (Longest - 1) / 2);

    private const char Unknown = '?';
    private const string Twins = "АВЕКМНОРСТУХІΑΒΕΖΗΙΚΜΝΟΡΤΥΧOI";
    private const string Latin = "ABEKMH0PCTYX1ABEZH1KMN0PTYX01";
    private static readonly char[] UnknownAsTyped = ['?', '*', '？', '＊'];

    /// <summary>The pattern in what somebody typed; null when that is too little of one, or no plate: every plate has a digit, unless nobody could read it.</summary>
    public static string? Of(string? typed)
    {
        var pattern = string.Join(Unknown, ClueText.Visible(typed ?? "").Split(UnknownAsTyped).Select(part => ClueText.Letters(part).ToUpperInvariant()));
        return pattern.Length <= Longest && pattern.Any(letter => letter == Unknown || char.IsAsciiDigit(letter)) && IsTelling(pattern) ? string.Concat(pattern.Select(Fold)) : null;
    }

    /// <summary>Whether a character is unknown.</summary>
    public static bool IsPartial(string pattern) => pattern.Contains(Unknown, StringComparison.Ordinal);

    /// <summary>The pattern and all that leave more of its characters out and still tell enough.</summary>
    public static IReadOnlyList<string> Coarser(string pattern) =>
    [
        .. Enumerable.Range(0, pattern.Length).SelectMany(one => Enumerable.Range(one, pattern.Length - one), (one, other) => Without(pattern, one, other))
            .Prepend(pattern).Distinct().Where(IsTelling),
    ];

    private static char Fold(char letter) => Twins.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter;

    private static bool IsTelling(string pattern) => pattern.Count(letter => letter == Unknown) is var unknown && unknown <= MostUnknown && pattern.Length - unknown >= LeastKnown;

    private static string Without(string pattern, int one, int other) => string.Concat(pattern.Select((letter, at) => at == one || at == other ? Unknown : letter));
}
