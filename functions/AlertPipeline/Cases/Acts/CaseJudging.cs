using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Cases.Acts;

/// <summary>
/// Lets a person judge how urgent a case is. Raising it takes effect at once and alerts as a report does that raises it; lowering it takes a second person.
/// </summary>
public static class CaseJudging
{
    /// <summary>Decides for one person at one moment.</summary>
    /// <param name="current">The case.</param>
    /// <param name="wish">The level, and why.</param>
    /// <param name="desk">The desk of the person who judges.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static ActOutcome Decide(Case current, JudgementRequest wish, string desk, DirectoryBook book, Instant now) => current switch
    {
        { Closure: not null } => new ActOutcome.Refused(ActRefusal.Closed),
        _ when wish.Level == current.Urgency.Level => new ActOutcome.Refused(ActRefusal.UrgencyUnchanged),
        _ when wish.Level > current.Urgency.Level => new ActOutcome.Done(Raise(current, wish, desk, book, now)),
        _ => CaseProposing.Decide(current, new Proposal.LowerUrgency(wish.Level) { Reason = wish.Reason, By = wish.JudgedBy, Desk = desk, At = now }),
    };

    /// <summary>Lowers the urgency after a second person confirmed it. Steps that were run are not run again, and whoever has the case keeps it.</summary>
    internal static CaseChange Lower(Case current, Proposal.LowerUrgency proposal, string secondPerson, string desk, Instant now)
    {
        var judgement = new UrgencyJudgement(proposal.Level, proposal.Reason ?? "", proposal.By, now, secondPerson);
        var lowered = CaseChange.Of(Judged(current, judgement) with { Proposal = null })
            .Record(CaseEventKind.UrgencyLowered, now, desk, $"{judgement.Level.ToWord()} by {judgement.By} and {secondPerson}: {judgement.Reason}");
        return AcknowledgementDecision.TakeIfEnough(lowered, now);
    }

    private static CaseChange Raise(Case current, JudgementRequest wish, string desk, DirectoryBook book, Instant now)
    {
        var judgement = new UrgencyJudgement(wish.Level, wish.Reason, wish.JudgedBy, now);
        var raised = CaseChange.Of(Judged(current, judgement)).DropProposal(desk, now)
            .Record(CaseEventKind.UrgencyRaised, now, desk, $"{judgement.Level.ToWord()} by {judgement.By}: {judgement.Reason}");
        return CaseClimb.Start(raised, now, book, now);
    }

    private static Case Judged(Case current, UrgencyJudgement judgement) =>
        current with { Judgement = judgement, Urgency = current.Urgency with { Level = judgement.Level } };
}
