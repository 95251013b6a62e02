using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>
/// Links a further report to the case of the same child. A repeat is never dropped: the urgency is worked out again,
/// and when it rises, or when it turns out that a child is missing, the ladder starts anew, also when somebody had taken the case.
/// </summary>
public static class CaseJoining
{
    /// <summary>Decides what the report changes; nothing when it is linked already.</summary>
    public static CaseChange Decide(Case current, CaseReport report, DirectoryBook book, Instant now)
    {
        if (current.Reports.Any(known => known.ReportId == report.ReportId))
        {
            return CaseChange.Of(current);
        }

        var joined = current with { Reports = [.. current.Reports.Select(known => Withdraw(known, report)), report], Urgency = CaseUrgency.After(current, report) };
        var linked = CaseChange.Of(joined).Record(EventOf(report.Kind), now, report.ReportId, report.PartnerId);
        return MustAlert(current, joined, report) ? EscalationDecision.Continue(Alert(linked, opens: !current.IsMissing, report, now), book, now)
            : report.Kind == ReportKind.Missing ? linked
            : CaseNews.Tell(linked, report.Kind, book, now);
    }

    private static bool MustAlert(Case before, Case after, CaseReport report) =>
        after.Urgency.Level > before.Urgency.Level
            ? after.IsMissing || after.Urgency.Level == UrgencyLevel.Urgent
            : report.Kind == ReportKind.Missing && (!before.IsMissing || before.Status == CaseStatus.Closed);

    private static CaseReport Withdraw(CaseReport known, CaseReport report) =>
        report.Kind == ReportKind.Withdrawal && known.Facts.Self == report.Facts.About ? known with { Withdrawn = true } : known;

    private static CaseEventKind EventOf(ReportKind kind) => kind switch
    {
        ReportKind.Found => CaseEventKind.FoundReported,
        ReportKind.ResponsibilityTransferred => CaseEventKind.ResponsibilityTransferred,
        ReportKind.Withdrawal => CaseEventKind.ReportWithdrawn,
        _ => CaseEventKind.ReportLinked,
    };

    private static CaseChange Alert(CaseChange change, bool opens, CaseReport report, Instant now)
    {
        var raised = change.Record(opens ? CaseEventKind.Opened : CaseEventKind.UrgencyRaised, now, report.ReportId, Reasons.Of(change.Case.Urgency));
        var reopened = raised.Case.Acknowledgement is { } taken ? raised.Record(CaseEventKind.Reopened, now, taken.PersonId, taken.Name) : raised;
        return reopened with
        {
            Case = reopened.Case with
            {
                Status = CaseStatus.Open,
                Acknowledgement = null,
                Closure = null,
                NextReviewAt = null,
                ReviewsDue = 0,
                Climb = new Climb(report.ReceivedAt, raised.Case.EventCount, []),
            },
        };
    }
}
