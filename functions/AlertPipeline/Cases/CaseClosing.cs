using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Closes a case because a person says so; nothing else ever does.</summary>
public static class CaseClosing
{
    /// <summary>Decides for one person at one moment.</summary>
    /// <param name="current">The case.</param>
    /// <param name="reason">Why it is to be closed.</param>
    /// <param name="subject">The person or desk that says so, by id.</param>
    /// <param name="by">The name that colleagues see.</param>
    /// <param name="now">The present.</param>
    public static ClosingOutcome Decide(Case current, ClosingReason reason, string subject, string by, Instant now) => current switch
    {
        { Closure: { } closed } => new ClosingOutcome.AlreadyClosed(closed),
        { Status: not (CaseStatus.Open or CaseStatus.Acknowledged or CaseStatus.Noted) } => new ClosingOutcome.NotPossible(),
        { Withdrawals: 0 } => new ClosingOutcome.NotPossible(),
        _ => new ClosingOutcome.Closed(Close(current, new Closure(reason, by, now), subject)),
    };

    private static CaseChange Close(Case current, Closure closure, string subject) =>
        CaseChange.Of(current with { Status = CaseStatus.Closed, Closure = closure, NextReviewAt = null })
            .Record(CaseEventKind.Closed, closure.At, subject, $"{closure.Reason}: {closure.By}");
}
