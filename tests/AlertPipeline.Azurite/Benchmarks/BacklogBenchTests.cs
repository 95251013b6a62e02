namespace AlertPipeline.Azurite.Benchmarks;

/// <summary>Short runs; in a process of its own the memory of the app can be weighed.</summary>
public sealed class BacklogBenchTests
{
    [Theory]
    [InlineData]
    [InlineData("--queues-down")]
    public async Task A_backlog_makes_the_app_hold_no_more_memory_and_is_doubled_by_no_sweep(params string[] how)
    {
        var run = await BenchRun.OfAsync(["backlog", "--reports", "300", .. how]);

        Assert.Equal("", string.Join('\n', run.Result["faults"]!.AsArray()));
        Assert.Equal(0, run.Code);
    }

    // So few are worked off in as many seconds as queues may rest between two polls: that the last urgent one is out before half of the others shows with 1,000.
    [Fact]
    public async Task Before_the_real_app_what_is_urgent_goes_first_and_nothing_is_lost()
    {
        var run = await BenchRun.OfAsync("backlog", "--storage", "emulator", "--reports", "50");

        Assert.Equal((50, 0), ((int)run.Result["reports"]!, (int)run.Result["lost"]!));
        Assert.True((double)run.Result["urgentAlerted"]! < (double)run.Result["allAlerted"]!, run.Result.ToJsonString());
    }
}
