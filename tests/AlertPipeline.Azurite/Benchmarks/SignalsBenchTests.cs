namespace AlertPipeline.Azurite.Benchmarks;

public sealed class SignalsBenchTests(SignalsBench bench) : IClassFixture<SignalsBench>
{
    [Fact]
    public async Task The_same_seed_finds_the_same_networks()
    {
        var again = await SignalsBench.RunAsync();

        Assert.Equal((16, 61), ((int)bench.Run.Result["networks"]!, (int)bench.Run.Result["locations"]!));
        Assert.InRange((double)bench.Run.Result["foundShare"]!, 0.5, 1);
        Assert.Equal($"{bench.Run.Result["pieces"]} {bench.Run.Result["rules"]}", $"{again.Result["pieces"]} {again.Result["rules"]}");
    }

    [Fact]
    public void It_ends_with_1_where_what_is_asked_for_does_not_hold() => Assert.Equal((bool)bench.Run.Result["holds"]! ? 0 : 1, bench.Run.Code);

    [Fact]
    public void It_tells_what_a_signal_costs_with_so_many_filed()
    {
        var costs = bench.Run.Result["costs"]!.AsArray();

        Assert.Equal([20, 40], costs.Select(cost => (int)cost!["stored"]!));
        Assert.All(costs, cost => Assert.InRange((double)cost!["secondsToNoticeMedian"]!, 0.001, 5));
    }
}
