using AlertPipeline;
using Bench.Hosting;

namespace Bench.Alerts;

/// <summary>What a flood of reports from one place makes of the first alerts of cases elsewhere.</summary>
/// <param name="Flood">How many reports came at once from one place.</param>
/// <param name="WithoutMilliseconds">From a report elsewhere to the first call, when nothing else came.</param>
/// <param name="DuringMilliseconds">The same while the flood is worked off.</param>
/// <param name="UntoldElsewhere">Of how many reports elsewhere nobody was told.</param>
/// <param name="FloodSeconds">Until somebody was told of every report of the flood.</param>
/// <param name="UntoldOfFlood">Of how many reports of the flood nobody was told within ten minutes.</param>
internal sealed record FloodRound(int Flood, Percentiles WithoutMilliseconds, Percentiles DuringMilliseconds, int UntoldElsewhere, double FloodSeconds, int UntoldOfFlood)
{
    private const int Elsewhere = 10;
    private const double MostDelay = 2_000;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The longest that a first alert elsewhere was delayed, against the longest without a flood.</summary>
    public double DelayMilliseconds => Math.Round(DuringMilliseconds.Longest - WithoutMilliseconds.Longest, 1);

    /// <summary>Whether no first alert elsewhere was delayed by more than 2 seconds.</summary>
    public bool GoalMet => UntoldElsewhere + UntoldOfFlood == 0 && DelayMilliseconds <= MostDelay;

    /// <summary>Runs it: some reports elsewhere, then the same while the flood is worked off.</summary>
    public static async Task<FloodRound> RunAsync(AlertStage stage, int size, CancellationToken cancellationToken)
    {
        var without = await ElsewhereAsync(stage, cancellationToken);
        var start = stage.Time.GetTimestamp();
        var flooding = Task.WhenAll(Enumerable.Range(0, size).Select(_ => stage.Post.SendUntilAcceptedAsync(stage.Reports.Next(stage.Time.Now(), BenchDirectory.Municipalities[0]), cancellationToken)));
        var during = await ElsewhereAsync(stage, cancellationToken);
        var flood = await flooding;
        await stage.CalledAsync([.. flood.Select(report => report.CaseId)], Patience, cancellationToken);
        var told = flood.Select(report => stage.Receiver.FirstCall(report.CaseId)).OfType<long>().ToList();
        return new(
            size,
            Percentiles.Of(without.OfType<TimeSpan>()),
            Percentiles.Of(during.OfType<TimeSpan>()),
            during.Count(latency => latency is null),
            Math.Round(told.Select(at => stage.Time.GetElapsedTime(start, at).TotalSeconds).DefaultIfEmpty().Max(), 1),
            size - told.Count);
    }

    // Each from another place, and none from that of the flood; by another partner, because the reports of one wait for each other.
    private static async Task<IReadOnlyList<TimeSpan?>> ElsewhereAsync(AlertStage stage, CancellationToken cancellationToken)
    {
        var sending = new List<Task<SentReport?>>();
        foreach (var place in BenchDirectory.Municipalities.Skip(1).Take(Elsewhere))
        {
            await Task.Delay(Apart, stage.Time, cancellationToken);
            sending.Add(stage.Other.SendAsync(stage.Reports.Next(stage.Time.Now(), place), cancellationToken));
        }

        var sent = await Task.WhenAll(sending);
        await stage.CalledAsync([.. sent.OfType<SentReport>().Select(report => report.CaseId)], Patience, cancellationToken);
        return [.. sent.Select(report => report is null ? null : stage.Latency(report))];
    }
}
