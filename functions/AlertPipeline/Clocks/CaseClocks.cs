using AlertPipeline.Cases;
using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>
/// Works out the limits of a case from what was reported. That one has passed changes nothing: a departure with unknown destination (MOB)
/// is for others to establish and for a person to record.
/// </summary>
public static class CaseClocks
{
    private const int DaysInAWeek = 7;

    /// <summary>The limits that run for a case, the earliest first; none when nobody is known to be missing.</summary>
    public static IReadOnlyList<CaseClock> Of(Case current) => current.IsMissing
        ? [.. new[] { Police(current), Transfer(current), Weekly(current), Daily(current) }.OfType<CaseClock>().OrderBy(clock => clock.DueAt)]
        : [];

    /// <summary>When the police must know; where nobody knows when the child was last seen it counts from the first report, which cannot be earlier.</summary>
    public static CaseClock Police(Case current)
    {
        var (rule, from) = (current.Clocks.Police, current.LastSeenAt ?? current.MissedSince);
        return new CaseClock(ClockName.PoliceKnow, ClockKind.Deadline, from + rule.After, rule.Source, from + rule.WarnAfter, FromReport: current.LastSeenAt is null);
    }

    private static CaseClock? Transfer(Case current) => current.Reports.Min(report => report.ExpectedArrivalAt) is { } expected
        ? new CaseClock(ClockName.TransferNotArrived, ClockKind.Information, expected + current.Clocks.Transfer.After, current.Clocks.Transfer.Source)
        : null;

    private static CaseClock? Weekly(Case current) =>
        Missed(ClockName.WeeklyReportsMissed, current.Reports.Max(report => report.LastWeeklyReportOn), current.Clocks.WeeklyReports, DaysInAWeek);

    private static CaseClock? Daily(Case current) =>
        Missed(ClockName.DailyRegistrationsMissed, current.Reports.Max(report => report.LastDailyRegistrationOn), current.Clocks.DailyRegistrations, every: 1);

    // The last appointment counts as missed when its day is over.
    private static CaseClock? Missed(ClockName name, LocalDate? last, MissedClock rule, int every) => last is { } day
        ? new CaseClock(name, ClockKind.Information, NetherlandsTime.StartOf(day.PlusDays((rule.Missed * every) + 1)), rule.Source)
        : null;
}
