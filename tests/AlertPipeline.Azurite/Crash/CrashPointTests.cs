using AlertPipeline.Testing;
using Bench;
using Bench.Crashes.Points;

namespace AlertPipeline.Azurite.Crash;

public sealed class CrashPointTests
{
    private static readonly CrashPoint[] Seen = [new(CrashSide.Before, "send mail", 9), new(CrashSide.After, "send mail", 9), new(CrashSide.After, "get cases case", 40)];

    [Theory]
    [InlineData("after send mail #7", "after send mail #7")]
    [InlineData("before close: commit cases (insert event, update case)", "before close: commit cases (insert event, update case) #1")]
    public void A_point_is_read_as_it_is_printed(string text, string point) => Assert.Equal(point, $"{CrashPoint.Read(text)}");

    [Fact]
    public void Points_that_are_chosen_keep_the_order_of_the_run_and_lie_in_its_first_half()
    {
        var chosen = PointChoice.Of([PointChoice.All], Seen, new Random(1));

        Assert.Equal(Seen.Select(point => point with { Occurrence = 0 }), chosen.Select(point => point with { Occurrence = 0 }));
        Assert.All(chosen.Zip(Seen), pair => Assert.InRange(pair.First.Occurrence, 1, (pair.Second.Occurrence + 1) / 2));
    }

    [Fact]
    public void The_same_seed_chooses_the_same_points() =>
        Assert.Equal(PointChoice.Of(["2"], Seen, new Random(7)), PointChoice.Of(["2"], Seen, new Random(7)));

    [Fact]
    public void Only_the_call_that_is_armed_is_stopped_and_only_once()
    {
        var (watch, kills) = (new CallWatch(), 0);
        watch.Arm(new CrashPoint(CrashSide.After, "send mail", 2), () => kills++);

        Assert.Equal([true, true, true, false, true], new[] { CrashSide.Before, CrashSide.After, CrashSide.Before, CrashSide.After, CrashSide.After }.Select(side => watch.Passes(side, "send mail")));
        Assert.Equal(1, kills);
        Assert.Equal(["before send mail #2", "after send mail #3"], watch.Seen.Select(point => $"{point}"));
    }

    [Fact]
    public void What_is_disarmed_is_not_stopped()
    {
        var watch = new CallWatch();
        watch.Arm(new CrashPoint(CrashSide.Before, "send mail"), () => Assert.Fail("It was stopped."));

        Assert.False(watch.Disarm());
        Assert.True(watch.Passes(CrashSide.Before, "send mail"));
    }

    [Theory]
    [InlineData("crashes", "--points", "now")]
    [InlineData("crashes", "--points", "3", "4")]
    [InlineData("crashes", "--cases", "0")]
    public async Task Wrong_usage_is_exit_code_2(params string[] args) =>
        Assert.Equal(2, await new Cli(TextWriter.Null, TextWriter.Null, new ManualTimeProvider(default)).RunAsync(args));
}
