namespace AlertPipeline.Azurite.Benchmarks;

/// <summary>A short run; the long one is <c>bench -- alerts</c>.</summary>
public sealed class AlertsBenchTests
{
    [Fact]
    public async Task A_short_run_tells_somebody_of_every_report_and_step_never_early_and_whatever_fails()
    {
        var run = await BenchRun.OfAsync("alerts", "--open-cases", "50", "--seconds", "2", "--rates", "5", "--flood", "60", "--steps", "5");

        var round = run.Result["rates"]![0]!;
        Assert.Equal((10, 0), ((int)round["accepted"]!, (int)round["untold"]!));
        Assert.All(["stepsByMessage", "stepsByTimer"], way => Assert.Equal((0, 0), ((int)run.Result[way]!["untold"]!, (int)run.Result[way]!["early"]!)));
        Assert.Equal((0, 0), ((int)run.Result["flood"]!["untoldElsewhere"]!, (int)run.Result["flood"]!["untoldOfFlood"]!));
        Assert.All(run.Result["faults"]!.AsArray(), fault => Assert.Equal(20, (int)fault!["delivered"]!));
        Assert.InRange((double)run.Result["storage"]!["milliseconds"]!["p50"]!, 0.1, 1_000);
    }
}
