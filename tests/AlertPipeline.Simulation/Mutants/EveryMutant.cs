namespace AlertPipeline.Simulation.Mutants;

/// <summary>All planted faults.</summary>
public static class EveryMutant
{
    /// <summary>Each of them.</summary>
    public static IReadOnlyList<Mutant> All { get; } = [];
}
