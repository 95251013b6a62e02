using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace AlertPipeline.Notifications;

/// <summary>The letters that a text message holds 160 of (3GPP TS 23.038, default alphabet); with any other letter it holds 70.</summary>
public static class Gsm7
{
    /// <summary>How much one text message holds.</summary>
    public const int MessageLength = 160;

    private const string Single = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Double = "^{}\\[~]|€";

    private static readonly FrozenSet<char> Singles = Single.ToFrozenSet();

    /// <summary>What a text takes of a message; some signs take two.</summary>
    public static int Length(string text) => text.Length + text.Count(Double.Contains);

    /// <summary>A text in these letters alone: others lose their accents, and what has no letter is a question mark.</summary>
    public static string Fold(string text) => string.Concat(text.EnumerateRunes().Select(rune => Letter(rune.ToString())));

    private static char Letter(string letter) => letter.Length == 1 && Holds(letter[0]) ? letter[0]
        : letter.Normalize(NormalizationForm.FormD) is [var bare, var accent, ..] && Holds(bare) && CharUnicodeInfo.GetUnicodeCategory(accent) == UnicodeCategory.NonSpacingMark ? bare
        : '?';

    private static bool Holds(char letter) => Singles.Contains(letter) || Double.Contains(letter);
}
