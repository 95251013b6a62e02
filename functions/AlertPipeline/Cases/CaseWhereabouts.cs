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
        var lastSeen = standing[ReportKind.Missing].Max(report => (Instant?)(report.LastSeenAt ?? report.ReceivedAt));
        return lastSeen is null ? null
            : standing[ReportKind.Found].Any(report => FoundAt(report) >= lastSeen) ? Whereabouts.Located
            : Whereabouts.Missing;
    }

    /// <summary>The earliest time of last sight since the latest find that a later sight overtook; null when nobody knows one.</summary>
    public static Instant? LastSeenAt(IReadOnlyList<CaseReport> reports)
    {
        var latest = reports.Max(report => report.LastSeenAt);
        var found = reports.Where(report => report is { Kind: ReportKind.Found, Withdrawn: false }).Select(FoundAt).Where(at => at < latest).Max(at => (Instant?)at);
        return reports.Where(report => found is null || report.LastSeenAt > found).Min(report => report.LastSeenAt);
    }

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

    private static Instant FoundAt(CaseReport find) => find.FoundAt ?? find.ReceivedAt;
}
