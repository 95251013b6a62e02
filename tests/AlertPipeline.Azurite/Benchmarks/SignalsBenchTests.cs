namespace AlertPipeline.Azurite.Benchmarks;

public sealed class SignalsBenchTests
{
    [Fact]
    public async Task The_same_seed_finds_the_same_networks()
    {
        var (run, again) = (await RunAsync("--lives", "1", "--seed", "7"), await RunAsync("--lives", "1", "--seed", "7"));

        Assert.Equal((16, 61), ((int)run.Result["networks"]!, (int)run.Result["locations"]!));
        Assert.InRange((double)run.Result["foundShare"]!, 0.5, 1);
        Assert.Equal($"{run.Result["pieces"]} {run.Result["rules"]}", $"{again.Result["pieces"]} {again.Result["rules"]}");
    }

    [Fact]
    public async Task It_ends_with_1_where_what_is_asked_for_does_not_hold()
    {
        var run = await RunAsync("--lives", "2");

        Assert.Equal((bool)run.Result["holds"]! ? 0 : 1, run.Code);
    }

    [Fact]
    public async Task It_tells_what_a_signal_costs_with_so_many_filed()
    {
        var run = await RunAsync("--lives", "1");

        Assert.Equal([20, 40], run.Result["costs"]!.AsArray().Select(cost => (int)cost!["stored"]!));
        Assert.All(run.Result["costs"]!.AsArray(), cost => Assert.InRange((double)cost!["secondsToNoticeMedian"]!, 0.001, 5));
    }

    private static Task<BenchRun> RunAsync(params string[] options) => BenchRun.OfAsync(["signals", "--stored", "20", "40", .. options]);
}
