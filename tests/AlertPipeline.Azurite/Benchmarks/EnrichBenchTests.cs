namespace AlertPipeline.Azurite.Benchmarks;

public sealed class EnrichBenchTests
{
    /// <summary>Twice what was measured: 3,100 bytes for each report.</summary>
    private const long MostBytes = 6_000;

    [Fact]
    public async Task A_short_run_says_what_came_of_its_reports_and_wastes_no_memory()
    {
        var run = await BenchRun.OfAsync("enrich", "--seconds", "1");

        Assert.Equal(
            ["bytesPerReport", "goalMet", "levelsPercent", "optimized", "perSecond", "routedPercent", "seconds"],
            run.Result.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["High", "Standard", "Urgent"], run.Result["levelsPercent"]!.AsObject().Select(level => level.Key).Order(StringComparer.Ordinal));
        Assert.InRange((long)run.Result["bytesPerReport"]!, 1, MostBytes);
    }
}
