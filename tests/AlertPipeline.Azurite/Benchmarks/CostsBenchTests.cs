namespace AlertPipeline.Azurite.Benchmarks;

/// <summary>A short run; the long one is <c>bench -- costs</c>.</summary>
public sealed class CostsBenchTests
{
    [Fact]
    public async Task A_short_run_says_what_a_month_costs_and_how_reports_spread()
    {
        var run = await BenchRun.OfAsync("costs", "--reports", "3", "--hours", "0.2", "--reports-a-day", "100", "1000");

        Assert.Equal(0, run.Code);
        Assert.Equal([100, 1000], run.Result["months"]!.AsArray().Select(month => (int)month!["reportsADay"]!));
        Assert.Equal(64, (int)run.Result["measured"]!["tables"]!["reports"]!["partitions"]!);
        Assert.Contains("3 reports in their cases.", run.Progress);
    }
}
