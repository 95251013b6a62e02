using AlertPipeline.Simulation.Invariants;

namespace AlertPipeline.Simulation;

public sealed class SimulationTests
{
    [Fact]
    public void A_seed_does_the_same_again()
    {
        var first = SimulatedLife.Run(new() { Seed = 7 });

        Assert.Equal(first.Hash, SimulatedLife.Run(new() { Seed = 7 }).Hash);
    }

    [Fact]
    public void Nothing_that_must_hold_is_broken_in_any_life()
    {
        Finding? finding = null;
        SimulationRuns.Run(Enumerable.Range(1, 100).Select(seed => new SimulationOptions { Seed = seed }), Environment.ProcessorCount, ended => (finding = ended.Finding) is null);

        Assert.Null(finding);
    }
}
