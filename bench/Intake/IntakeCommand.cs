using System.Text.Json;
using AlertPipeline;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azurite;
using Bench.Hosting;

namespace Bench.Intake;

/// <summary>Measures how many reports a second are stored for good, and how long a partner waits for its 202.</summary>
internal sealed class IntakeCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    public const string About = """
        Sends reports as fast as they are accepted, in rounds of 1, 8 and 32 connections, while nothing is processed.
        Prints, for each round, accepted reports per second, p50, p95 and p99 in milliseconds, storage operations per report and how many were lost.
        """;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public async Task<int> RunAsync(TimeSpan length, IReadOnlyList<int> connections, CancellationToken cancellationToken)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { Progress = progress.WriteLine }, cancellationToken);
        await using var app = await BenchApp.StartAsync(emulator.ConnectionString, time, log: null, cancellationToken);
        using var meter = new StorageMeter([app.Get<TableServiceClient>().Uri.Port, app.Get<QueueServiceClient>().Uri.Port]);
        var result = await MeasureAsync(app, meter, length, connections, cancellationToken);
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }

    private async Task<IntakeResult> MeasureAsync(
        BenchApp app, StorageMeter meter, TimeSpan length, IReadOnlyList<int> connections, CancellationToken cancellationToken)
    {
        var reports = new ReportStream(time.GetUtcNow());
        await progress.WriteLineAsync("Warming up ...");
        await IntakeRound.RunAsync(app, meter, reports, connections[^1], WarmUp, time, cancellationToken);
        var rounds = new List<IntakeRound>();
        foreach (var count in connections)
        {
            await progress.WriteLineAsync($"{count} connections for {length.TotalSeconds:0} s ...");
            rounds.Add(await IntakeRound.RunAsync(app, meter, reports, count, length, time, cancellationToken));
            await progress.WriteLineAsync($"  {rounds[^1]}");
        }

        return new IntakeResult(Build.IsOptimized, Environment.ProcessorCount, rounds);
    }
}
