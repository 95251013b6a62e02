using System.Text.Json;
using AlertPipeline;
using Azurite;
using Bench.Crashes.Disturbances;
using Bench.Crashes.Points;
using Bench.Crashes.Stages;

namespace Bench.Crashes;

/// <summary>Kills the real app at each of its calls and at random, halts it and its storage, and shows that nothing is lost, invented or late.</summary>
internal sealed class CrashesCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const int MostAccounts = 1_000;
    private const int MostRoundsOfPoint = 10;

    public async Task<int> RunAsync(CrashOptions options, CancellationToken cancellationToken)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { Accounts = MostAccounts, Progress = progress.WriteLine }, cancellationToken);
        var points = await PointsAsync(options, emulator, cancellationToken);
        Func<Task<RoundResult>>[] rounds =
        [
            .. LongRounds(options, emulator, cancellationToken),
            .. points.Chosen.Select<CrashPoint, Func<Task<RoundResult>>>(point => () => KillAsync(point, options.Cases, emulator, cancellationToken)),
        ];
        var result = new CrashResult(options.Seed, points.Seen, await RunAsync(rounds, options.AtOnce, cancellationToken));
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }

    private IEnumerable<Func<Task<RoundResult>>> LongRounds(CrashOptions options, AzuriteProcess emulator, CancellationToken cancellationToken)
    {
        if (options.RandomKills > 0)
        {
            yield return () => RoundAsync(new RandomKills(options.RandomKills, new Random(options.Seed), time), options.Cases, emulator.NewAccount(), cancellationToken);
        }

        if (options.Pauses > 0)
        {
            yield return () => OverOwnStorageAsync(storage => new Pauses(options.Pauses, storage, new Random(options.Seed), time), options.Cases, cancellationToken);
        }

        if (options.Restarts > 0)
        {
            yield return () => OverOwnStorageAsync(storage => new StorageRestarts(options.Restarts, storage, new Random(options.Seed), time), options.Cases, cancellationToken);
        }
    }

    private async Task<RoundResult> OverOwnStorageAsync(Func<LastingStorage, Disturbance> disturbance, int cases, CancellationToken cancellationToken)
    {
        await using var storage = new LastingStorage();
        await storage.StartAsync(cancellationToken);
        return await RoundAsync(disturbance(storage), cases, storage.ConnectionString, cancellationToken);
    }

    private async Task<RoundResult> RoundAsync(Disturbance disturbance, int cases, string storage, CancellationToken cancellationToken)
    {
        var result = await new Round(disturbance, cases, time).RunAsync(storage, cancellationToken);
        await progress.WriteLineAsync(string.Join('\n', [$"{result}", .. result.Faults.Select(fault => $"  {fault}")]));
        return result;
    }

    // Some calls come only when two things meet, or less often than without a kill: then the first of them is waited for in another round.
    private async Task<RoundResult> KillAsync(CrashPoint point, int cases, AzuriteProcess emulator, CancellationToken cancellationToken)
    {
        var result = await RoundAsync(new KillAtPoint(point), cases, emulator.NewAccount(), cancellationToken);
        for (var again = 1; again < MostRoundsOfPoint && !result.Happened && !result.Faults.Any(); again++)
        {
            result = await RoundAsync(new KillAtPoint(point with { Occurrence = 1 }), cases, emulator.NewAccount(), cancellationToken);
        }

        return result;
    }

    private static async Task<IReadOnlyList<RoundResult>> RunAsync(Func<Task<RoundResult>>[] rounds, int atOnce, CancellationToken cancellationToken)
    {
        var results = new RoundResult[rounds.Length];
        await Parallel.ForAsync(0, rounds.Length, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, async (index, _) =>
            results[index] = await rounds[index]());
        return results;
    }

    private async Task<(int Seen, IReadOnlyList<CrashPoint> Chosen)> PointsAsync(CrashOptions options, AzuriteProcess emulator, CancellationToken cancellationToken)
    {
        if (PointChoice.Named(options.Points) is { } named)
        {
            return (0, named);
        }

        var undisturbed = await RoundAsync(new Undisturbed(), options.Cases, emulator.NewAccount(), cancellationToken);
        foreach (var point in undisturbed.Calls)
        {
            await progress.WriteLineAsync($"  {point}");
        }

        return (undisturbed.Calls.Count, PointChoice.Of(options.Points, undisturbed.Calls, new Random(options.Seed)));
    }
}
