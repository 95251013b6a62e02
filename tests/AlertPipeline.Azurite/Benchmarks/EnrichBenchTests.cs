namespace AlertPipeline.Azurite.Benchmarks;

public sealed class EnrichBenchTests
{
    [Fact]
    public async Task A_short_run_rates_and_routes_reports_of_every_sort()
    {
        var run = await BenchRun.OfAsync("enrich", "--seconds", "1");

        Assert.True((double)run.Result["perSecond"]! > 0);
        Assert.InRange((long)run.Result["bytesPerReport"]!, 1, 100_000);
        Assert.All(["Urgent", "High", "Standard"], level => Assert.InRange((double)run.Result["levelsPercent"]![level]!, 0.1, 99));
        Assert.InRange((double)run.Result["routedPercent"]!, 50, 99);
    }
}
