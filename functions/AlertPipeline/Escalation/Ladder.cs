using AlertPipeline.Urgency;

namespace AlertPipeline.Escalation;

/// <summary>Who is told when, for as long as nobody takes a case. A case keeps the ladder it was opened with.</summary>
/// <param name="Version">The version; it changes with every change.</param>
/// <param name="Urgent">For the level urgent.</param>
/// <param name="High">For the level high.</param>
/// <param name="Standard">For the level standard.</param>
public sealed record Ladder(string Version, LadderLevel Urgent, LadderLevel High, LadderLevel Standard)
{
    /// <summary>All levels, the most urgent first.</summary>
    public IReadOnlyList<LadderLevel> Levels => [Urgent, High, Standard];

    /// <summary>The largest number of people that any level asks to accept a case.</summary>
    public int MostAcceptances => Levels.Max(level => level.Acceptances);

    /// <summary>Whether a step of this name stands in it, at any level.</summary>
    public bool Has(string step) => Levels.SelectMany(level => level.Steps).Any(known => known.Name == step);

    /// <summary>The steps for a level.</summary>
    public LadderLevel For(UrgencyLevel level) => level switch
    {
        UrgencyLevel.Urgent => Urgent,
        UrgencyLevel.High => High,
        _ => Standard,
    };
}
