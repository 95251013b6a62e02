using AlertPipeline.Directory;
using AlertPipeline.Escalation;
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
        var climb = new Climb(from, change.Case.EventCount, []);
        var freed = change.Case.Acknowledgement is { } taken ? change.Record(CaseEventKind.Reopened, now, taken.PersonId, taken.Name) : change;
        var open = freed.Case with
        {
            Status = CaseStatus.Open,
            Acknowledgement = null,
            Closure = null,
            NextReviewAt = null,
            ReviewsDue = 0,
            HandedOverAt = null,
            WarningsTold = [],
            Climb = climb,
        };
        return EscalationDecision.Continue(freed with { Case = open }, book, now);
    }
}
