using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// Takes reports of another case in. The level never falls, and what the reports bring is told as if they came in now: where the level rises,
/// a child turns out to be missing, or missing again, the ladder starts anew.
/// </summary>
internal static class CaseTakingIn
{
    public static CaseChange Decide(Case taker, Case giver, IReadOnlyList<CaseReport> arriving, CaseCorrection correction, DirectoryBook book, Instant now)
    {
        var joined = Join(taker, giver, arriving, correction.Whole);
        var taken = CaseChange.Of(joined).Record(CaseEventKind.TookIn, now, giver.Id, string.Join(", ", arriving.Select(report => report.ReportId)))
            .DropProposal(giver.Id, now);
        var located = CaseWhereabouts.Record(taken, taker.Whereabouts, giver.Id, now);
        var told = joined.IsSilenced ? located
            : MustAlert(taker, joined) ? Alert(located, taker, giver, book, now)
            : GoOn(located, taker, book, now);
        return correction.Whole && !giver.Reports.Any(report => taker.Has(report.ReportId)) ? OwnerMessages.AddTakenIn(told, giver, book, now) : told;
    }

    private static Case Join(Case taker, Case giver, IReadOnlyList<CaseReport> arriving, bool whole)
    {
        var after = CaseUrgency.After(taker, arriving);
        var urgency = whole ? after.With(giver.Urgency) : after;
        return ((whole ? CaseHandOvers.Joined(CaseMob.Joined(taker, giver), giver) : taker) with
        {
            Reports = [.. taker.Reports.Concat(arriving).OrderBy(report => report.ReceivedAt)],
            Urgency = urgency,
            Notices = [.. taker.Notices.Concat(giver.Notices).DistinctBy(notice => notice.Id)],
            Judgement = (whole ? new[] { taker.Judgement, giver.Judgement } : [taker.Judgement]).FirstOrDefault(judgement => judgement?.Level == urgency.Level),
            Climb = taker.Climb with { StartedAt = IsOpen(taker) && IsOpen(giver) ? Instant.Min(taker.Climb.StartedAt, giver.Climb.StartedAt) : taker.Climb.StartedAt },
        }).ApartFrom(whole ? giver.KeptApart : giver.Reports.Except(arriving).Select(report => report.ReportId));
    }

    private static bool IsOpen(Case current) => current.Status == CaseStatus.Open;

    // Where a person closed it after the correction began, what comes in must not be swallowed.
    private static bool MustAlert(Case before, Case after) =>
        before.Status == CaseStatus.Closed
        || (before.Whereabouts, after.Whereabouts) is (null, Whereabouts.Missing) or (Whereabouts.Located, Whereabouts.Missing)
        || (after.Urgency.Level > before.Urgency.Level && after.Whereabouts != Whereabouts.Located && (after.IsMissing || CaseUrgency.WakesPeople(after)));

    private static CaseChange Alert(CaseChange taken, Case before, Case giver, DirectoryBook book, Instant now)
    {
        CaseEventKind? why = !before.IsMissing ? CaseEventKind.Opened
            : taken.Case.Urgency.Level > before.Urgency.Level ? CaseEventKind.UrgencyRaised
            : null;
        var told = why is { } kind ? taken.Record(kind, now, giver.Id, Reasons.Of(taken.Case.Urgency)) : taken;
        return CaseClimb.Start(told, now, book, now);
    }

    private static CaseChange GoOn(CaseChange taken, Case before, DirectoryBook book, Instant now)
    {
        var reached = EscalationDecision.Continue(EscalationDecision.ReachNew(taken, before, book, now), book, now);
        return IsNews(before, taken.Case) ? CaseNews.Tell(reached, ReportKind.Missing, book, now) : reached;
    }

    private static bool IsNews(Case before, Case after) =>
        after.Urgency.Level > before.Urgency.Level || after.Whereabouts != before.Whereabouts
        || (before.Acknowledgement is not null && after.Units.Except(before.Units).Any());
}
