namespace AlertPipeline.Azurite.Benchmarks;

/// <summary>A short run; the long one is <c>bench -- soak</c>.</summary>
public sealed class SoakBenchTests
{
    [Fact]
    public async Task A_short_soak_closes_every_case_names_the_tables_that_grow_and_draws_what_it_saw()
    {
        var run = await BenchRun.OfAsync("soak", "--minutes", "0.4");

        Assert.Equal(0, run.Code);
        Assert.Equal((int)run.Result["accepted"]!, (int)run.Result["closed"]!);
        Assert.Equal(1, (double)run.Result["rowsPerReport"]!["reports"]!);
        Assert.All(["working set", "handles", "threads", "queued"], figure => Assert.Contains(figure, run.Progress, StringComparison.Ordinal));
    }
}
