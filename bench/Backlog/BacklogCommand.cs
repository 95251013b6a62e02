using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Simulation.Backlog;
using Azurite;
using Bench.Crashes.Stages;
using Bench.Hosting;

namespace Bench.Backlog;

/// <summary>Lets a backlog pile up in the simulated app and shows what becomes of it.</summary>
internal sealed class BacklogCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Lets so many accepted reports wait in the simulated app, each about a child of its own and one in ten urgent, and then lets the app work on them:
        with their messages in the queues, or with --queues-down, so that only the sweep finds them. All durations in the result are simulated seconds.
        The app holds no more memory the more reports wait; what simulated storage holds is weighed apart.
        With --storage emulator the real app is run as a process over an emulator, whose queues get slower the longer they are: 1,000 reports are enough.
        """;

    private const string Simulated = "simulated";
    private const string Emulator = "emulator";

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var reports = Cli.Positive(new Option<int>("--reports") { Description = "How many reports wait.", HelpName = "COUNT", DefaultValueFactory = _ => 20_000 });
        var seed = new Option<int>("--seed") { Description = "Which reports and delays: the same seed does the same again.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var storage = new Option<string>("--storage") { Description = "Over which storage.", HelpName = "KIND", DefaultValueFactory = _ => Simulated };
        storage.AcceptOnlyFromAmong(Simulated, Emulator);
        var down = new Option<bool>("--queues-down") { Description = "Whether simulated queues take no message while the reports come in." };
        var command = new Command("backlog", About) { reports, seed, storage, down };
        command.Validators.Add(given =>
        {
            if (given.GetValue(down) && given.GetValue(storage) == Emulator)
            {
                given.AddError("--queues-down is for simulated storage: leave out --storage emulator.");
            }
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(storage) == Emulator
            ? new BacklogCommand(output, progress, time).RunAsync(parsed.GetValue(reports), cancellationToken)
            : Task.FromResult(new BacklogCommand(output, progress, time).Run(
                new() { Reports = parsed.GetValue(reports), Seed = parsed.GetValue(seed), QueuesDown = parsed.GetValue(down), Weigh = true })));
        return command;
    }

    private async Task<int> RunAsync(int reports, CancellationToken cancellationToken)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { Progress = progress.WriteLine }, cancellationToken);
        await using var stage = await Stage.StartAsync(emulator.ConnectionString, time, cancellationToken, ladderDivisor: 1);
        var result = await new EmulatorBacklog(stage, reports, time).RunAsync(cancellationToken);
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }

    private int Run(BacklogOptions options)
    {
        var started = time.GetTimestamp();
        var result = BacklogRun.Run(options, progress.WriteLine);
        var report = new BacklogReport(Build.IsOptimized, options.QueuesDown, Math.Round(time.GetElapsedTime(started).TotalSeconds, 1), result);
        output.WriteLine(JsonSerializer.Serialize(report, DomainJson.Options));
        return report.GoalMet ? 0 : 1;
    }
}
