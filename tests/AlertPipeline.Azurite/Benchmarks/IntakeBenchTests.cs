using AlertPipeline.Testing;
using Bench;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class IntakeBenchTests
{
    [Fact]
    public async Task A_short_round_is_measured_and_loses_nothing()
    {
        var run = await BenchRun.OfAsync("intake", "--seconds", "1", "--connections", "2");

        var round = run.Result["rounds"]![0]!;
        Assert.InRange((int)round["accepted"]!, 1, int.MaxValue);
        Assert.Equal((0, 0), ((int)round["lost"]!, (int)round["refused"]!));
        Assert.InRange((double)round["storageOperationsPerReport"]!, 1, 3);
        Assert.InRange((double)round["milliseconds"]!["p95"]!, (double)round["milliseconds"]!["p50"]!, (double)round["milliseconds"]!["p99"]!);
    }

    [Theory]
    [InlineData("intake", "--seconds", "often")]
    [InlineData("intake", "--seconds", "0")]
    [InlineData("intake", "--connections")]
    [InlineData("fuzz", "--bodies", "-5")]
    [InlineData("weigh", "--seconds", "1")]
    public async Task Wrong_usage_is_exit_code_2(params string[] args) =>
        Assert.Equal(2, await new Cli(TextWriter.Null, TextWriter.Null, new ManualTimeProvider(default)).RunAsync(args));
}
