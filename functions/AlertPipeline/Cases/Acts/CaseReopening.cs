using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>Opens a closed case again, because a person says so. It alerts anew; the trace of the closing stays in the timeline.</summary>
public static class CaseReopening
{
    /// <summary>Decides for one person at one moment.</summary>
    /// <param name="current">The case.</param>
    /// <param name="wish">Why, and who says so.</param>
    /// <param name="desk">The desk of that person.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static ActOutcome Decide(Case current, ReopeningRequest wish, string desk, DirectoryBook book, Instant now) => current.Closure switch
    {
        null => new ActOutcome.Refused(ActRefusal.NotClosed),
        { Reason: ClosingReason.ExerciseOver } => new ActOutcome.Refused(ActRefusal.ExerciseOver),
        var closure => new ActOutcome.Done(Reopen(current, closure, wish, desk, book, now)),
    };

    private static CaseChange Reopen(Case current, Closure closure, ReopeningRequest wish, string desk, DirectoryBook book, Instant now)
    {
        var reopened = CaseChange.Of(current with { Closure = null, Acknowledgement = null })
            .Record(CaseEventKind.Reopened, now, desk, $"by {wish.ReopenedBy}: {wish.Reason} (it was closed on {NetherlandsTime.Write(closure.At)} as {closure.ToText()})");
        return CaseClimb.Start(CaseWhereabouts.Record(reopened, current.Whereabouts, desk, now), now, book, now);
    }
}
