using AlertPipeline.Simulation.Mutants;

namespace AlertPipeline.Simulation;

/// <summary>Which life to live.</summary>
public sealed record SimulationOptions
{
    /// <summary>Decides everything.</summary>
    public required int Seed { get; init; }

    /// <summary>How long it lasts, in simulated hours.</summary>
    public double Hours { get; init; } = 24;

    /// <summary>Whether what happened is kept line by line.</summary>
    public bool KeepHistory { get; init; }

    /// <summary>A planted fault of the app; null for the app as it is.</summary>
    public Mutant? Mutant { get; init; }
}
