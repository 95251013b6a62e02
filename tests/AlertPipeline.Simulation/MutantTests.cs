using AlertPipeline.Simulation.Invariants;
using AlertPipeline.Simulation.Mutants;

namespace AlertPipeline.Simulation;

/// <summary>The invariants are worth as much as the faults that they find.</summary>
[Collection(Lives.AllProcessors)]
public sealed class MutantTests
{
    private const int MostSeeds = 2000;

    // Nothing goes wrong in the last three: in nine others the rare faults show themselves in far fewer lives than in three.
    private const int Hours = 12;

    public static TheoryData<string> Names => [.. EveryMutant.All.Select(mutant => mutant.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_fault_is_found(string name)
    {
        var mutant = EveryMutant.All.Single(one => one.Name == name);
        Finding? finding = null;
        SimulationRuns.Run(
            Enumerable.Range(1, MostSeeds).Select(seed => new SimulationOptions { Seed = seed, Hours = Hours, Mutant = mutant }),
            Environment.ProcessorCount,
            ended => (finding ??= ended.Finding) is null);

        Assert.NotNull(finding);
        Assert.Contains(finding.Invariant, mutant.FoundBy);
    }
}
