using System.Globalization;
using System.Text.RegularExpressions;

namespace Bench.Crashes.Points;

/// <summary>A moment at which the app can be killed: one side of one of its calls.</summary>
/// <param name="Side">The side.</param>
/// <param name="Call">What is called, such as "send notifications".</param>
/// <param name="Occurrence">At which of these calls, counted from 1.</param>
internal sealed partial record CrashPoint(CrashSide Side, string Call, int Occurrence = 1)
{
    /// <summary>Reads what <see cref="ToString"/> writes; without a number it is the first. Null when it is no point.</summary>
    public static CrashPoint? Read(string text) => Written().Match(text) is { Success: true } match
        ? new(
            Enum.Parse<CrashSide>(match.Groups["side"].Value, ignoreCase: true),
            match.Groups["call"].Value,
            match.Groups["number"] is { Success: true, ValueSpan: var number } ? int.Parse(number, CultureInfo.InvariantCulture) : 1)
        : null;

    /// <inheritdoc/>
    public override string ToString() => $"{(Side == CrashSide.Before ? "before" : "after")} {Call} #{Occurrence}";

    [GeneratedRegex("^(?<side>before|after) (?<call>[^#]*[^# ])( #(?<number>[1-9][0-9]{0,5}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
