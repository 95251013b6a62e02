using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Starts the ladder of a case anew, whoever had it and whatever was closed: what was known then is no longer the whole of it.</summary>
internal static class CaseClimb
{
    /// <summary>Makes the case open and runs what is due at once.</summary>
    /// <param name="change">A change whose last event is the reason; its number becomes part of the id of every message.</param>
    /// <param name="from">From when delays count.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange Start(CaseChange change, Instant from, DirectoryBook book, Instant now)
    {
        var begun = Begin(change, new Climb(from, change.Case.EventCount, []), now);
        return EscalationDecision.Continue(HandOverOffering.Renew(begun with { Case = begun.Case with { HandedOverAt = null } }, book, now), book, now);
    }

    /// <summary>Alerts those on call now from the top, because whoever had the case does not work on it any more. Whoever was informed or got a hand-over is not told again.</summary>
    /// <param name="change">A change whose last event is the reason.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange PageAgain(CaseChange change, DirectoryBook book, Instant now)
    {
        var alerts = change.Case.Ladder.For(change.Case.Urgency.Level).Steps.Where(step => step.Purpose == NotificationPurpose.Alert).Select(step => step.Name).ToHashSet();
        var told = change.Case.Climb.Runs.Where(run => !alerts.Contains(run.Step)).ToList();
        return EscalationDecision.Continue(Begin(change, new Climb(now, change.Case.EventCount, told), now), book, now);
    }

    private static CaseChange Begin(CaseChange change, Climb climb, Instant now)
    {
        var freed = change.Case.Acknowledgement is { } taken ? change.Record(CaseEventKind.Reopened, now, taken.PersonId, taken.Name) : change;
        var open = freed.Case with
        {
            Status = CaseStatus.Open,
            Acknowledgement = null,
            Acceptances = [],
            Closure = null,
            NextReviewAt = null,
            AnswerDueAt = null,
            ReviewsDue = 0,
            HandOvers = HandOverOffering.Standing(freed.Case),
            WarningsTold = [],
            Climb = climb,
        };
        return freed with { Case = open };
    }
}
