using System.Text.Json;
using AlertPipeline;
using Azurite;
using Bench.Hosting;

namespace Bench.Fuzz;

/// <summary>Sends bad bodies through the whole HTTP stack and judges every answer, the log and the memory.</summary>
internal sealed class FuzzCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    public const string About = """
        Sends generated bodies through the whole HTTP stack: mutated examples of each kind, wrong types, deep nesting, huge numbers, invalid UTF-8,
        mixed scripts, hidden characters, 10 MB, truncated, repeated keys, wrong content types, chunks without end.
        Every answer must be 202 or a problem with a right status within 2 s; memory stays flat; nothing of a body is in the log.
        """;

    private const int Steps = 20;

    public async Task<int> RunAsync(int bodies, int seed, string? storage, CancellationToken cancellationToken)
    {
        await using var emulator = storage is null ? await AzuriteProcess.StartAsync(new AzuriteOptions { Progress = progress.WriteLine }, cancellationToken) : null;
        var cases = new FuzzCases(seed, time.GetUtcNow());
        using var log = new MarkWatch(cases.Mark);
        await using var app = await BenchApp.StartAsync(storage ?? emulator!.ConnectionString, time, log, cancellationToken);
        using var client = new FuzzClient(app.Address, time);
        var result = await RunAsync(new FuzzRun(cases, client, time), log, bodies, seed, cancellationToken);
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.Holds ? 0 : 1;
    }

    private async Task<FuzzResult> RunAsync(FuzzRun run, MarkWatch log, int bodies, int seed, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var step = Math.Max(1, bodies / Steps);
        await run.SendAsync(0, Math.Min(step, bodies), cancellationToken);
        var before = MemoryUse.Now();
        for (var sent = step; sent < bodies; sent += step)
        {
            await progress.WriteLineAsync($"{sent} of {bodies}, {run.Faults.Count} faults (seed {seed}), {MemoryUse.Now()} ...");
            await run.SendAsync(sent, Math.Min(step, bodies - sent), cancellationToken);
        }

        return new FuzzResult
        {
            Seed = seed,
            Bodies = bodies,
            Seconds = Math.Round(time.GetElapsedTime(started).TotalSeconds, 1),
            Statuses = run.Statuses.OrderBy(status => status.Key).ToDictionary(),
            SlowestMilliseconds = Math.Round(run.Slowest.TotalMilliseconds),
            Slow = run.SlowOnce,
            LogLines = log.Lines,
            MarkedLogLines = log.Marked,
            MemoryBefore = before,
            MemoryAfter = MemoryUse.Now(),
            Faults = run.Faults,
        };
    }
}
