using AlertPipeline.Azurite.Benchmarks;

namespace AlertPipeline.Azurite.Crash;

/// <summary>A short run of the harness; the long one is <c>bench -- crashes</c>.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task Killed_paused_and_cut_off_the_app_loses_nothing_invents_nothing_and_repeats_only_what_was_in_flight()
    {
        var run = await BenchRun.OfAsync(
            "crashes", "--cases", "8", "--random-kills", "5", "--pauses", "2", "--restarts", "1", "--at-once", "3",
            "--points", "after send reports #2", "before commit cases (merge case, update notification) #3", "after send mail #4");

        var faults = run.Result["faults"]!.AsArray();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal((0, 0, 0), (Figure(run, "lost"), Figure(run, "unexpected"), Figure(run, "notReached")));
        Assert.Equal((6, 6 * 9, 6 * 7), (Figure(run, "rounds"), Figure(run, "accepted"), Figure(run, "cases")));
        Assert.InRange((double)run.Result["secondsUntilAllOut"]!["longest"]!, 0, 60);
        Assert.Equal(0, run.Code);
    }

    private static int Figure(BenchRun run, string name) => (int)run.Result[name]!;
}
