using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>Carries out what was proposed, when a second person confirms it.</summary>
public static class CaseConfirming
{
    /// <summary>Decides for one person at one moment.</summary>
    /// <param name="current">The case.</param>
    /// <param name="wish">Who confirms.</param>
    /// <param name="desk">The desk of that person.</param>
    /// <param name="now">The present.</param>
    public static ActOutcome Decide(Case current, ConfirmationRequest wish, string desk, Instant now) => current.Proposal switch
    {
        null => new ActOutcome.Refused(ActRefusal.NothingProposed),
        { } proposed when !wish.IsAbout(proposed) => new ActOutcome.Refused(ActRefusal.ProposalChanged),
        { By: var first } when !PersonNames.AreOfTwo(first, wish.ConfirmedBy) => new ActOutcome.Refused(ActRefusal.SecondPersonNeeded),
        Proposal.LowerUrgency lower => new ActOutcome.Done(CaseJudging.Lower(current, lower, wish.ConfirmedBy, desk, now)),
        { By: var first } => new ActOutcome.Done(
            CaseClosing.Close(CaseChange.Of(current with { Proposal = null }), new Closure(ClosingReason.Deceased, first, now, wish.ConfirmedBy), desk)),
    };
}
