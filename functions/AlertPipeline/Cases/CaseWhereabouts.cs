using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Works out where the child is from all reports together, in whatever order they came.</summary>
public static class CaseWhereabouts
{
    /// <summary>Located when a find is not older than the latest sight of the child in a report that misses it; null when nobody is known to be missing.</summary>
    public static Whereabouts? Of(IEnumerable<CaseReport> reports)
    {
        var standing = reports.Where(report => !report.Withdrawn).ToLookup(report => report.Kind);
        var lastSeen = standing[ReportKind.Missing].Max(report => (Instant?)SeenAt(report));
        return lastSeen is null ? null
            : standing[ReportKind.Found].Any(report => FoundAt(report) >= lastSeen) ? Whereabouts.Located
            : Whereabouts.Missing;
    }

    /// <summary>The earliest time of last sight since the latest find that a later sight overtook; null when nobody knows one.</summary>
    public static Instant? LastSeenAt(IReadOnlyList<CaseReport> reports) => OfThisAbsence(reports).Min(report => report.LastSeenAt);

    /// <summary>The reports that stand and tell of the present absence: those whose sight, or whose arrival when they know none, is after the latest find that a sight overtook.</summary>
    public static IReadOnlyList<CaseReport> OfThisAbsence(IReadOnlyList<CaseReport> reports)
    {
        var standing = reports.Where(report => !report.Withdrawn).ToList();
        var latest = standing.Where(report => report.Kind == ReportKind.Missing).Max(report => (Instant?)SeenAt(report));
        var found = standing.Where(report => report.Kind == ReportKind.Found).Select(FoundAt).Where(at => at < latest).Max(at => (Instant?)at);
        return [.. standing.Where(report => found is null || SeenAt(report) > found)];
    }

    /// <summary>Whether a find that came late shows that what was taken for one absence were two, of which the second goes on.</summary>
    public static bool ShowsTwoAbsences(IReadOnlyList<CaseReport> before, IReadOnlyList<CaseReport> after) =>
        Of(after) == Whereabouts.Missing && OfThisAbsence(before).Where(report => report.IsStandingMissing).Except(OfThisAbsence(after)).Any();

    /// <summary>Adds to the timeline that the child was located, or is missing again, where a change made that so.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">Where the child was before it.</param>
    /// <param name="subject">The report, desk or person by which it changed.</param>
    /// <param name="now">The present.</param>
    internal static CaseChange Record(CaseChange change, Whereabouts? before, string subject, Instant now) => (before, change.Case.Whereabouts) switch
    {
        (not Whereabouts.Located, Whereabouts.Located) => change.Record(CaseEventKind.Located, now, subject),
        (Whereabouts.Located, Whereabouts.Missing) => change.Record(CaseEventKind.MissingAgain, now, subject),
        _ => change,
    };

    private static Instant SeenAt(CaseReport report) => report.LastSeenAt ?? report.ReceivedAt;

    private static Instant FoundAt(CaseReport find) => find.FoundAt ?? find.ReceivedAt;
}
