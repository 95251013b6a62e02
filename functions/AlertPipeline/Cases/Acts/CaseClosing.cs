using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>Closes a case because a person says so; nothing else ever does, no birthday either.</summary>
public static class CaseClosing
{
    /// <summary>Decides for one person at one moment. That a child died is proposed first: a second person confirms it.</summary>
    /// <param name="current">The case.</param>
    /// <param name="wish">Why it is to be closed, and what was made sure of.</param>
    /// <param name="subject">The person or desk that says so, by id.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static ActOutcome Decide(Case current, ClosingRequest wish, string subject, DirectoryBook book, Instant now) => current.Closure switch
    {
        { } closed when closed.Reason == wish.Reason => new ActOutcome.Already(),
        { } => new ActOutcome.Refused(ActRefusal.Closed),
        null when ClosingNeeds.Of(wish) is { Count: > 0 } open => new ActOutcome.Needed(open),
        null when wish.Reason == ClosingReason.ReportedInError && !current.IsTakenBack => new ActOutcome.Refused(ActRefusal.NothingWithdrawn),
        null when wish.Reason == ClosingReason.Deceased => CaseProposing.Decide(current, new Proposal.Deceased { By = wish.ClosedBy, Desk = subject, At = now }),
        null => new ActOutcome.Done(HandOverEnding.Tell(
            Close(CaseChange.Of(current).DropProposal(subject, now), new Closure(wish.Reason, wish.ClosedBy, now, Authority: wish.Authority), subject), book, now)),
    };

    /// <summary>Adds the closing to a change.</summary>
    internal static CaseChange Close(CaseChange change, Closure closure, string subject)
    {
        var closed = change with { Case = change.Case with { Status = CaseStatus.Closed, Closure = closure, NextReviewAt = null, AnswerDueAt = null } };
        return CaseWhereabouts.Record(closed, change.Case.Whereabouts, subject, closure.At).Record(CaseEventKind.Closed, closure.At, subject, closure.ToText());
    }
}
