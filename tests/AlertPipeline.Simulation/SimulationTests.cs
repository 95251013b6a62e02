namespace AlertPipeline.Simulation;

[Collection(Lives.AllProcessors)]
public sealed class SimulationTests
{
    [Fact]
    public void A_seed_does_the_same_again()
    {
        var first = SimulatedLife.Run(new() { Seed = 7 });

        Assert.Equal(first.Hash, SimulatedLife.Run(new() { Seed = 7 }).Hash);
    }

    /// <summary>A seed that breaks something is lived again, and what happened is printed: its end shows where. One in ten lives is long enough for the later steps of a ladder.</summary>
    [Fact]
    public void In_300_lives_nothing_that_must_hold_is_broken()
    {
        SimulationResult? broken = null;
        SimulationRuns.Run(
            Enumerable.Range(1, 300).Select(seed => new SimulationOptions { Seed = seed, Hours = seed % 10 == 5 ? 6 : 2 }),
            Environment.ProcessorCount,
            ended => (broken ??= ended.Finding is null ? null : ended) is null);

        Assert.True(broken is null, broken?.Story());
    }
}
