using System.Text.RegularExpressions;

namespace AlertPipeline.Notifications;

/// <summary>The code in a text message with which its reader takes one case by answering. It is good for one person and one case, and no word means "all".</summary>
public static partial class ReplyCode
{
    /// <summary>How many codes there are: what a person can copy from one text message into another.</summary>
    public const int Codes = 1_000_000;

    /// <summary>The code in an answer; null when it holds none, two, or anything but a yes beside it.</summary>
    public static string? Read(string text) => Answer().Match(text) is { Success: true } match ? match.Groups["code"].Value : null;

    [GeneratedRegex(@"^\W*((ja|yes)\W*)?(?<code>[0-9]{6})\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Answer();
}
