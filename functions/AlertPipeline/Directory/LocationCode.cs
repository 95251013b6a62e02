using System.Globalization;
using System.Text;

namespace AlertPipeline.Directory;

/// <summary>Compares codes of locations as people write them: without case, and with every dash and blank as one hyphen ("bo 7" is BO-7).</summary>
internal static class LocationCode
{
    private const string Protected = "BO-";
    private const int MinusSign = 0x2212;

    /// <summary>What two codes of one location have in common.</summary>
    public static string Key(string code) => string.Join('-', Plain(code).Split('-', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether it begins as the codes of protected reception do.</summary>
    public static bool IsProtected(string code) => Plain(code).StartsWith(Protected, StringComparison.Ordinal);

    private static string Plain(string code) => string.Concat(code.Trim().EnumerateRunes().Select(Plain));

    private static string Plain(Rune rune) =>
        rune.Value == MinusSign || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation ? "-" : Rune.ToUpperInvariant(rune).ToString();
}
