using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Simulation.Backlog;
using Bench.Hosting;

namespace Bench.Backlog;

/// <summary>Lets a backlog pile up in the simulated app and shows what becomes of it.</summary>
internal sealed class BacklogCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Lets so many accepted reports wait in the simulated app, each about a child of its own and one in ten urgent, and then lets the app work on them:
        first with their messages in the queues, then with queues that were down, so that only the sweep finds them. All durations in the result are
        simulated seconds. The app holds no more memory the more reports wait; what simulated storage holds is weighed apart.
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var reports = Cli.Positive(new Option<int>("--reports") { Description = "How many reports wait.", HelpName = "COUNT", DefaultValueFactory = _ => 20_000 });
        var seed = new Option<int>("--seed") { Description = "Which reports and delays: the same seed does the same again.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var command = new Command("backlog", About) { reports, seed };
        command.SetAction(parsed => new BacklogCommand(output, progress, time).Run(parsed.GetValue(reports), parsed.GetValue(seed)));
        return command;
    }

    private int Run(int reports, int seed)
    {
        var started = time.GetTimestamp();
        var queued = BacklogVerdict.Of(BacklogRun.Run(new() { Reports = reports, Seed = seed, Weigh = true }, progress.WriteLine));
        var marked = BacklogVerdict.Of(BacklogRun.Run(new() { Reports = reports, Seed = seed, Weigh = true, QueuesDown = true }, progress.WriteLine));
        var result = new BacklogReport(Build.IsOptimized, Math.Round(time.GetElapsedTime(started).TotalSeconds, 1), queued, marked);
        output.WriteLine(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }
}
