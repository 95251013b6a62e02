namespace AlertPipeline.Simulation.Invariants;

/// <summary>A promise that was broken.</summary>
/// <param name="Invariant">Which.</param>
/// <param name="At">When it showed.</param>
/// <param name="What">How.</param>
public sealed record Finding(string Invariant, DateTimeOffset At, string What);
