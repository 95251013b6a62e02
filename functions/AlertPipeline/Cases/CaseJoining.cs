using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>
/// Links a further report to the case of the same child. A repeat is never dropped: the urgency is worked out again,
/// and when it rises the ladder starts anew, also when somebody had taken the case at the lower level.
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

        var urgency = current.Urgency.With(report.Urgency);
        var linked = CaseChange.Of(current with { Reports = [.. current.Reports, report], Urgency = urgency })
            .Record(CaseEventKind.ReportLinked, now, report.ReportId, report.PartnerId);
        return urgency.Level > current.Urgency.Level ? EscalationDecision.Continue(Raise(linked, report, now), book, now) : linked;
    }

    private static CaseChange Raise(CaseChange change, CaseReport report, Instant now)
    {
        var raised = change.Record(CaseEventKind.UrgencyRaised, now, report.ReportId, Reasons.Of(change.Case.Urgency));
        var reopened = raised.Case.Acknowledgement is { } taken ? raised.Record(CaseEventKind.Reopened, now, taken.PersonId, taken.Name) : raised;
        return reopened with
        {
            Case = reopened.Case with
            {
                Status = CaseStatus.Open,
                Acknowledgement = null,
                NextReviewAt = null,
                ReviewsDue = 0,
                Climb = new Climb(report.ReceivedAt, raised.Case.EventCount, []),
            },
        };
    }
}
