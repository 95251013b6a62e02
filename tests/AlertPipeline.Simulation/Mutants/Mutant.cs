using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Mutants;

/// <summary>A planted fault of the app: the invariants must find it.</summary>
/// <param name="Name">What the app does wrong.</param>
/// <param name="FoundBy">The invariants that are there to find it.</param>
/// <param name="Plant">Makes the cluster do so.</param>
public sealed record Mutant(string Name, IReadOnlyList<string> FoundBy, Action<SimulatedCluster, Ledger> Plant)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
