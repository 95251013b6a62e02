using AlertPipeline;

namespace Bench.Alerts;

/// <summary>How long it took from a report to the first call, at a steady rate.</summary>
/// <param name="ReportsPerSecond">The rate.</param>
/// <param name="Accepted">How many reports were accepted.</param>
/// <param name="Refused">How many were not.</param>
/// <param name="Untold">Of how many nobody was told within a minute after the last one.</param>
/// <param name="Milliseconds">From the moment when a report was accepted until the first channel was called.</param>
internal sealed record RateRound(int ReportsPerSecond, int Accepted, int Refused, int Untold, Percentiles Milliseconds)
{
    private const double LongestP95 = 2_000;
    private const double LongestP99 = 5_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Whether everybody was told, 95 of 100 within 2 seconds and 99 within 5.</summary>
    public bool GoalMet => Refused + Untold == 0 && Milliseconds is { P95: < LongestP95, P99: < LongestP99 };

    /// <summary>Sends reports at a rate, whether or not the earlier ones were answered.</summary>
    public static async Task<RateRound> RunAsync(AlertStage stage, int rate, TimeSpan length, CancellationToken cancellationToken)
    {
        var (start, sending) = (stage.Time.GetTimestamp(), new List<Task<SentReport?>>());
        while (sending.Count < rate * length.TotalSeconds)
        {
            var wait = TimeSpan.FromSeconds((double)sending.Count / rate) - stage.Time.GetElapsedTime(start);
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, stage.Time, cancellationToken);
            sending.Add(stage.Post.SendAsync(stage.Reports.Next(stage.Time.Now()), cancellationToken));
        }

        var sent = (await Task.WhenAll(sending)).OfType<SentReport>().ToList();
        await stage.CalledAsync([.. sent.Select(report => report.CaseId)], Patience, cancellationToken);
        var latencies = sent.Select(stage.Latency).OfType<TimeSpan>().ToList();
        return new(rate, sent.Count, sending.Count - sent.Count, sent.Count - latencies.Count, Percentiles.Of(latencies));
    }
}
