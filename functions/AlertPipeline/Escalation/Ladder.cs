using AlertPipeline.Urgency;

namespace AlertPipeline.Escalation;

/// <summary>Who is told when, for as long as nobody takes a case. A case keeps the ladder it was opened with.</summary>
/// <param name="Version">The version; it changes with every change.</param>
/// <param name="Urgent">For the level urgent.</param>
/// <param name="High">For the level high.</param>
/// <param name="Standard">For the level standard.</param>
public sealed record Ladder(string Version, LadderLevel Urgent, LadderLevel High, LadderLevel Standard)
{
    /// <summary>The steps for a level.</summary>
    public LadderLevel For(UrgencyLevel level) => level switch
    {
        UrgencyLevel.Urgent => Urgent,
        UrgencyLevel.High => High,
        _ => Standard,
    };
}
