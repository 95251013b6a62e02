using AlertPipeline.Urgency;

namespace AlertPipeline.Cases.Acts;

/// <summary>A second person's word that what was proposed is right. It says what that is, so that nothing else is confirmed that was proposed meanwhile.</summary>
/// <param name="What">What is confirmed.</param>
/// <param name="Level">For a lower urgency, the level.</param>
/// <param name="ConfirmedBy">The name of that person.</param>
public sealed record ConfirmationRequest(ProposalKind What, UrgencyLevel? Level, string ConfirmedBy)
{
    /// <summary>Whether this is what it confirms.</summary>
    public bool IsAbout(Proposal proposal) => proposal switch
    {
        Proposal.LowerUrgency lower => What == ProposalKind.LowerUrgency && lower.Level == Level,
        _ => What == ProposalKind.Deceased,
    };
}
