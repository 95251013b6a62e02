using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>What would let a published limit pass unseen.</summary>
public static class ClockFaults
{
    private const string File = "clocks.json";

    private static readonly Duration PoliceLimit = Duration.FromHours(24);

    /// <summary>Checks the limits; an empty list means they can be used.</summary>
    public static IReadOnlyList<string> Of(ClockRules rules) =>
    [
        .. rules.Police.After > PoliceLimit ? [$"{File} /police/after: must be at most PT24H, the published limit."] : Array.Empty<string>(),
        .. rules.Police.WarnAfter is not { } warn || warn >= rules.Police.After ? [$"{File} /police/warnAfter: is required and must be before 'after'."] : Array.Empty<string>(),
        .. Positive("police/after", rules.Police.After), .. Positive("police/warnAfter", rules.Police.WarnAfter), .. Positive("transfer/after", rules.Transfer.After),
        .. rules.Transfer.WarnAfter is null ? Array.Empty<string>() : [$"{File} /transfer/warnAfter: nobody is warned of what is information; leave it out."],
        .. Counted("weeklyReports", rules.WeeklyReports), .. Counted("dailyRegistrations", rules.DailyRegistrations),
    ];

    private static IEnumerable<string> Positive(string where, Duration? value) => value <= Duration.Zero ? [$"{File} /{where}: must be positive."] : [];

    private static IEnumerable<string> Counted(string where, MissedClock rule) => rule.Missed < 1 ? [$"{File} /{where}/missed: must be at least 1."] : [];
}
