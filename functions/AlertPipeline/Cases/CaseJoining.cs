using AlertPipeline.Directory;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>
/// Links a further report to the case of the same child. A repeat is never dropped: the urgency is worked out again,
/// and when it rises, or when it turns out that a child is missing, or missing again, the ladder starts anew, also when somebody had taken the case.
/// </summary>
public static class CaseJoining
{
    /// <summary>Decides what the report changes; nothing when it is linked already.</summary>
    public static CaseChange Decide(Case current, CaseReport report, DirectoryBook book, Instant now)
    {
        if (current.Has(report.ReportId))
        {
            return CaseChange.Of(current);
        }

        var joined = current with { Reports = [.. current.Reports.Select(known => Withdraw(known, report)), report], Urgency = CaseUrgency.After(current, report) };
        var linked = Link(CaseChange.Of(joined), current, report, now);
        return current.IsSilenced ? linked
            : MustAlert(current, joined, report) ? Alert(linked, current, report, book, now)
            : report.Kind == ReportKind.Missing ? linked
            : CaseNews.Tell(linked, report.Kind, book, now);
    }

    /// <summary>
    /// Whether a report can join a case of the same child. What is said after a person closed it may be a new absence: it gets a case of its own,
    /// and a person compares. Where the child died, only news of a missing or found child does; everything else joins in silence.
    /// </summary>
    public static bool IsPossible(Case current, ReportKind kind) =>
        current.Status != CaseStatus.Closed || (current.IsSilenced && !ChangesWhereabouts(kind));

    private static CaseChange Link(CaseChange joined, Case before, CaseReport report, Instant now)
    {
        var linked = joined.Record(EventOf(report.Kind), now, report.ReportId, report.PartnerId);
        var isNew = ChangesWhereabouts(report.Kind) || joined.Case.Urgency.Level > before.Urgency.Level;
        return CaseWhereabouts.Record(isNew ? linked.DropProposal(report.ReportId, now) : linked, before.Whereabouts, report.ReportId, now);
    }

    private static bool ChangesWhereabouts(ReportKind kind) => kind is ReportKind.Missing or ReportKind.Found;

    private static bool MustAlert(Case before, Case after, CaseReport report) =>
        after.Urgency.Level > before.Urgency.Level ? after.IsMissing || after.Urgency.Level == UrgencyLevel.Urgent
        : IsMissingAgain(before, after) || (report.Kind == ReportKind.Missing && (before.Whereabouts is null || before.Status == CaseStatus.Closed));

    private static bool IsMissingAgain(Case before, Case after) => (before.Whereabouts, after.Whereabouts) is (Whereabouts.Located, Whereabouts.Missing);

    private static CaseReport Withdraw(CaseReport known, CaseReport report) =>
        report.Kind == ReportKind.Withdrawal && known.Facts.Self == report.Facts.About ? known with { Withdrawn = true } : known;

    private static CaseEventKind EventOf(ReportKind kind) => kind switch
    {
        ReportKind.Found => CaseEventKind.FoundReported,
        ReportKind.ResponsibilityTransferred => CaseEventKind.ResponsibilityTransferred,
        ReportKind.Withdrawal => CaseEventKind.ReportWithdrawn,
        _ => CaseEventKind.ReportLinked,
    };

    // Otherwise the event of the report, or that the child is missing again, starts the climb.
    private static CaseChange Alert(CaseChange linked, Case before, CaseReport report, DirectoryBook book, Instant now)
    {
        CaseEventKind? why = !before.IsMissing ? CaseEventKind.Opened
            : linked.Case.Urgency.Level > before.Urgency.Level ? CaseEventKind.UrgencyRaised
            : null;
        var told = why is { } kind ? linked.Record(kind, now, report.ReportId, Reasons.Of(linked.Case.Urgency)) : linked;
        return CaseClimb.Start(told, report.ReceivedAt, book, now);
    }
}
