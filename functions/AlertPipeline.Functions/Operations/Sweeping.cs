using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Notices;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>Follows the marks that a crash or an outage left lying. They are read once for all that follows.</summary>
public sealed class Sweeping(
    MarkStore marks, PendingReports pending, LateCallbacks callbacks, NoticeFollowUp notices, HeartbeatStore heartbeats, SweepMetrics metrics, TimeProvider clock, ILogger<Sweeping> logger)
{
    /// <summary>Sweeps once. What was read before storage failed is followed all the same.</summary>
    /// <exception cref="AggregateException">Some parts failed; all others were done.</exception>
    public Task SweepAsync(CancellationToken cancellationToken)
    {
        var found = new List<Mark>();
        return Parts.DoAsync(
            logger,
            cancellationToken,
            ("marks", token => ReadAsync(found, token)),
            ("reports", token => pending.RepeatAsync(found.OfType<Mark.Pending>().Select(mark => mark.Report), token)),
            ("callbacks", token => callbacks.RepeatAsync([.. found.OfType<Mark.Untold>().Select(mark => mark.Callback)], token)),
            ("notices", notices.FinishAllAsync),
            ("heartbeat", token => heartbeats.BeatAsync(Heartbeats.Sweep, Beat([.. found.OfType<Mark.Pending>()]), token)));
    }

    private Heartbeat Beat(IReadOnlyList<Mark.Pending> waiting)
    {
        var (now, oldest) = (clock.Now(), waiting.Min(mark => (Instant?)mark.Report.Since));
        metrics.Wait(now - (oldest ?? now));
        return new(now, waiting.Count, oldest);
    }

    private async Task ReadAsync(List<Mark> found, CancellationToken cancellationToken)
    {
        await foreach (var mark in marks.AllAsync(cancellationToken))
        {
            found.Add(mark);
        }
    }
}
