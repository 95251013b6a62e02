namespace AlertPipeline.Azurite.Benchmarks;

public sealed class FuzzTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    /// <summary>A tenth of what the bench sends when it is asked for all, so that the whole test run stays short.</summary>
    private const string Bodies = "10000";

    [Fact]
    public async Task Every_bad_body_is_answered_rightly_and_in_time_memory_stays_flat_and_nothing_of_it_is_logged()
    {
        var run = await BenchRun.OfAsync("fuzz", "--bodies", Bodies, "--seed", "2026", "--storage", emulator.NewAccount());

        Assert.True(run.Code == 0, run.Result.ToJsonString());
        Assert.All(["202", "400", "413", "415"], status => Assert.NotNull(run.Result["statuses"]![status]));
        Assert.InRange((long)run.Result["logLines"]!, 1, long.MaxValue);
    }
}
