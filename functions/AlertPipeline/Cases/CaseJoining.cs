using AlertPipeline.Cases.Corrections;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
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
    /// <summary>Decides what the report changes; nothing when it is linked already, or when a person took it out.</summary>
    public static CaseChange Decide(Case current, CaseReport report, DirectoryBook book, Instant now)
    {
        if (current.Has(report.ReportId) || CaseApartness.IsKeptApart(current, report.ReportId))
        {
            return CaseChange.Of(current);
        }

        var arrived = report with { Withdrawn = report.Withdrawn || current.Reports.Any(known => TakesBack(known, report)) };
        var reports = current.Reports.Select(known => TakesBack(arrived, known) ? known with { Withdrawn = true } : known).Append(arrived);
        var joined = WithUrgency(current with { Reports = [.. reports] }, CaseUrgency.After(current, arrived));
        var linked = Link(CaseChange.Of(joined), current, arrived, now);
        return current.IsSilenced ? linked : AskToCheck(Spread(linked, current, arrived, book, now), current, arrived, book, now);
    }

    /// <summary>
    /// Whether a report can join a case of the same child. What is said after a person closed it may be a new absence: it gets a case of its own,
    /// and a person compares. Where the child died, only news of a missing or found child does; everything else joins in silence.
    /// </summary>
    public static bool IsPossible(Case current, ReportKind kind) =>
        current.Status != CaseStatus.Closed || (current.IsSilenced && !ChangesWhereabouts(kind));

    private static CaseChange Spread(CaseChange linked, Case before, CaseReport report, DirectoryBook book, Instant now) =>
        MustAlert(before, linked.Case, report)
            ? Alert(linked, before, report, book, now)
            : Tell(EscalationDecision.Continue(EscalationDecision.ReachNew(linked, before, book, now), book, now), before, report, book, now);

    private static CaseChange AskToCheck(CaseChange told, Case before, CaseReport report, DirectoryBook book, Instant now) =>
        report.LinkedBy is null ? told : OwnerMessages.AddLinked(told, before, book, now);

    private static CaseChange Link(CaseChange joined, Case before, CaseReport report, Instant now)
    {
        var linked = joined.Record(EventOf(report.Kind), now, report.ReportId, report.PartnerId);
        var isNew = ChangesWhereabouts(report.Kind) || joined.Case.Whereabouts != before.Whereabouts || joined.Case.Urgency.Level > before.Urgency.Level;
        var told = isNew ? linked.DropProposal(report.ReportId, now) : linked;
        return IsMissingAgain(before, joined.Case, report) ? told.Record(CaseEventKind.MissingAgain, now, report.ReportId) : CaseWhereabouts.Record(told, before.Whereabouts, report.ReportId, now);
    }

    private static bool ChangesWhereabouts(ReportKind kind) => kind is ReportKind.Missing or ReportKind.Found;

    // A rise about a child that was located is news for whoever has the case, not a search.
    private static bool MustAlert(Case before, Case after, CaseReport report) =>
        IsMissingAgain(before, after, report)
        || (after.Urgency.Level > before.Urgency.Level && after.Whereabouts != Whereabouts.Located && (after.IsMissing || CaseUrgency.WakesPeople(after)))
        || (report.IsStandingMissing && (before.Whereabouts is null || before.Status == CaseStatus.Closed));

    private static bool IsMissingAgain(Case before, Case after, CaseReport report) =>
        (before.Whereabouts, after.Whereabouts) is (Whereabouts.Located, Whereabouts.Missing)
        || (report.Kind == ReportKind.Found && CaseWhereabouts.ShowsTwoAbsences(before.Reports, after.Reports));

    private static bool TakesBack(CaseReport withdrawal, CaseReport other) => withdrawal.Kind == ReportKind.Withdrawal && withdrawal.Facts.About == other.Facts.Self;

    // What people judged is overtaken when a report raises the level above it.
    private static Case WithUrgency(Case joined, UrgencyAssessment urgency) =>
        joined with { Urgency = urgency, Judgement = urgency.Level > joined.Urgency.Level ? null : joined.Judgement };

    private static CaseChange Tell(CaseChange change, Case before, CaseReport report, DirectoryBook book, Instant now) =>
        report.Kind != ReportKind.Missing || IsNews(before, change.Case) ? CaseNews.Tell(change, report.Kind, book, now) : change;

    // A repeat is news when it raises the level of a child that was located, or brings a police unit into a case that somebody has.
    private static bool IsNews(Case before, Case after) =>
        after.Urgency.Level > before.Urgency.Level || (before.Acknowledgement is not null && after.Units.Except(before.Units).Any());

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
        var alerted = CaseClimb.Start(told, report.ReceivedAt, book, now);
        return report.Kind is ReportKind.Found or ReportKind.Withdrawal ? CaseNews.Tell(alerted, report.Kind, book, now) : alerted;
    }
}
