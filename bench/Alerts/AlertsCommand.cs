using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using Azurite;
using Bench.Hosting;

namespace Bench.Alerts;

/// <summary>Measures how long it takes until somebody is called, with many cases open.</summary>
internal sealed class AlertsCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Opens cases straight in storage, then measures in the real app how long it takes from an accepted report to the first call of a channel, a webhook
        on loopback, at 1, 5 and 20 reports a second; how late steps of ladders are, by the delayed message and by the timer alone; what a flood of one
        place makes of first alerts elsewhere; and what becomes of 20 alerts whose receiver answers 500, answers 429 with Retry-After: 1, or refuses
        connections for 3 seconds. The emulator's bare speed stands beside: a row added, a message put, taken and deleted.

        Goals: at up to 5 a second p95 under 2 s and p99 under 5 s; steps never early, p95 within 2 s by the message and all within 20 s by the timer; a
        flood delays no first alert elsewhere by more than 2 s; a faulty receiver gets all within Retry-After (0 without one) and 2 s once it is well.
        The emulator looks at every row of a table for most queries, so that with so many open cases it would answer nothing else: here it reads the
        partition that a query names, as the service does. It still has one thread, and others may use this machine too.
        """;

    private const int MarkEvery = 1_000;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var cases = Cli.Positive(new Option<int>("--open-cases") { Description = "How many cases are open from the beginning.", HelpName = "COUNT", DefaultValueFactory = _ => 10_000 });
        var seconds = Cli.Positive(new Option<int>("--seconds") { Description = "How long each rate is kept.", HelpName = "SECONDS", DefaultValueFactory = _ => 60 });
        var rates = Cli.Positive(new Option<int[]>("--rates") { Description = "Reports a second, a round for each.", HelpName = "RATES", DefaultValueFactory = _ => [1, 5, 20], AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore });
        var flood = Cli.Positive(new Option<int>("--flood") { Description = "How many reports come at once from one place.", HelpName = "COUNT", DefaultValueFactory = _ => 1_000 });
        var steps = Cli.Positive(new Option<int>("--steps") { Description = "How many steps come due, by each way.", HelpName = "COUNT", DefaultValueFactory = _ => 40 });
        var command = new Command("alerts", About) { cases, seconds, rates, flood, steps };
        command.SetAction((parsed, cancellationToken) => new AlertsCommand(output, progress, time).RunAsync(
            new(parsed.GetValue(cases), parsed.GetRequiredValue(rates), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(flood), parsed.GetValue(steps)), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(AlertsOptions options, CancellationToken cancellationToken)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { Progress = progress.WriteLine, ReadsPartitions = true }, cancellationToken);
        await using var receiver = new CallReceiver(time);
        await receiver.StartAsync(cancellationToken);
        await using var app = await BenchApp.StartAsync(emulator.ConnectionString, time, log: null, cancellationToken, receiver.Address);
        using var post = new Post(app.Address, BenchDirectory.PartnerKey, time);
        using var other = new Post(app.Address, BenchDirectory.OtherPartnerKey, time);
        var result = await MeasureAsync(new AlertStage(app, receiver, post, other, new InventedReports(), time), options, cancellationToken);
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }

    private async Task<AlertsResult> MeasureAsync(AlertStage stage, AlertsOptions options, CancellationToken cancellationToken)
    {
        var (cases, start) = (new OpenCases(stage.App, time), time.GetTimestamp());
        await FillAsync(cases, options.OpenCases, stage, cancellationToken);
        var storage = await RoundAsync("the emulator itself", () => StorageSpeed.MeasureAsync(stage.App, time, cancellationToken));

        // At once, because they mostly wait.
        var steps = await Task.WhenAll(
            RoundAsync("steps by the delayed message", () => StepRound.RunAsync(stage, cases, options.Steps, announced: true, cancellationToken)),
            RoundAsync("steps by the timer alone", () => StepRound.RunAsync(stage, cases, options.Steps, announced: false, cancellationToken)));
        return new()
        {
            Optimized = Build.IsOptimized,
            Processors = Environment.ProcessorCount,
            OpenCases = options.OpenCases,
            SeedSeconds = Math.Round(time.GetElapsedTime(start).TotalSeconds, 1),
            Storage = storage,
            StepsByMessage = steps[0],
            StepsByTimer = steps[1],
            Faults = await EachAsync(Enum.GetValues<ReceiverFault>().Where(fault => fault != ReceiverFault.None), fault => RoundAsync($"a faulty receiver: {fault}", () => FaultRound.RunAsync(stage, fault, cancellationToken))),
            Flood = await RoundAsync("a flood", () => FloodRound.RunAsync(stage, options.Flood, cancellationToken)),

            // Last, because the highest may be more than the emulator carries.
            Rates = await EachAsync(options.Rates, rate => RoundAsync($"{rate} reports a second", () => RateRound.RunAsync(stage, rate, options.Length, cancellationToken))),
        };

        async Task<T> RoundAsync<T>(string what, Func<Task<T>> measure)
        {
            await stage.RestsAsync(cancellationToken);
            return await SayAsync(what, measure());
        }
    }

    // The first report makes tables and queues, and compiles what all others use.
    private async Task FillAsync(OpenCases cases, int count, AlertStage stage, CancellationToken cancellationToken)
    {
        await SayAsync("warming up", RateRound.RunAsync(stage, rate: 2, TimeSpan.FromSeconds(2), cancellationToken));
        var opened = 0;
        await cases.FillAsync(count, () => Mark(Interlocked.Increment(ref opened), count), cancellationToken);
    }

    private void Mark(int opened, int count)
    {
        if (opened % MarkEvery == 0)
        {
            progress.WriteLine($"{opened} of {count} cases open");
        }
    }

    private static async Task<IReadOnlyList<TResult>> EachAsync<T, TResult>(IEnumerable<T> all, Func<T, Task<TResult>> measure)
    {
        var results = new List<TResult>();
        foreach (var one in all)
        {
            results.Add(await measure(one));
        }

        return results;
    }

    private async Task<T> SayAsync<T>(string what, Task<T> measuring)
    {
        var measured = await measuring;
        await progress.WriteLineAsync($"{what}: {measured}");
        return measured;
    }
}
