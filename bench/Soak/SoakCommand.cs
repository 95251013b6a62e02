using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AlertPipeline;
using Azurite;
using Bench.Crashes.Stages;

namespace Bench.Soak;

/// <summary>Lets the real app live under a steady load and random faults, and shows that nothing grows that must not.</summary>
internal sealed class SoakCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Runs the real app as a process against a running emulator under a steady load: children are reported, their cases are taken and closed, the ladder is
        divided by 60. Meanwhile things go wrong at random: storage and channels are slow, connections break, the app is halted, and killed once when half of
        the time is over, so that two lives are long enough to tell settling from growth.
        Looks every two seconds at its working set, handles and threads and at the queues; draws them at the end. A figure is flat when the middle of the
        slopes between any two minutes of a life, after an eighth of the time (90 s to 8 minutes), raises it over the run by no more than a quarter of the median. The managed heap is not looked at:
        the app does not tell of it. rowsPerReport names the tables that grow with the reports; the others must not.
        """;

    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var minutes = Cli.Positive(new Option<double>("--minutes") { Description = "How long reports come in.", HelpName = "MINUTES", DefaultValueFactory = _ => 60 });
        var rate = Cli.Positive(new Option<double>("--reports-per-second") { Description = "How many. The emulator reads whole tables for most queries: at 1 it is at its limit after three quarters of an hour.", HelpName = "NUMBER", DefaultValueFactory = _ => 0.5 });
        var seed = new Option<int>("--seed") { Description = "Which faults, and when.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var command = new Command("soak", About) { minutes, rate, seed };
        command.SetAction((parsed, cancellationToken) => new SoakCommand(output, progress, time).RunAsync(
            new(TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(rate), parsed.GetValue(seed)), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(SoakOptions options, CancellationToken cancellationToken)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { Progress = progress.WriteLine }, cancellationToken);
        await using var stage = await Stage.StartAsync(emulator.ConnectionString, time, cancellationToken);
        using var run = new SoakRun(stage, new StorageGauge(emulator.ConnectionString), options, time);
        var running = run.RunAsync(cancellationToken);
        while (await Task.WhenAny(running, Task.Delay(Beat, time, cancellationToken)) != running)
        {
            await progress.WriteLineAsync(Now(run));
        }

        var result = await running;
        await progress.WriteLineAsync(Chart(run.Samples));
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }

    private static string Now(SoakRun run) => run.Samples is [.., var last]
        ? string.Create(CultureInfo.InvariantCulture, $"{last.At:mm\\:ss} {run.Accepted} accepted, {last.WorkingSet} MB, {last.Handles} handles, {last.Threads} threads, {last.Queued} messages queued")
        : "starting";

    private static string Chart(IReadOnlyList<Sample> samples) => string.Join(
        '\n',
        BlockChart.Line("working set, MB", [.. samples.Select(sample => sample.WorkingSet)]),
        BlockChart.Line("handles", [.. samples.Select(sample => sample.Handles)]),
        BlockChart.Line("threads", [.. samples.Select(sample => sample.Threads)]),
        BlockChart.Line("queued", [.. samples.Select(sample => sample.Queued)]));
}
