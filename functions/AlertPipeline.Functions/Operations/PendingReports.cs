using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>Sends reports again that are pending for too long.</summary>
public sealed class PendingReports(MarkStore store, QueueSender queue, SweepStart start, SweepMetrics metrics, TimeProvider clock, ILogger<PendingReports> logger)
{
    /// <summary>Sends what is late, to each queue as many as one run may, and first to that of what is urgent.</summary>
    public async Task RepeatAsync(IEnumerable<PendingReport> waiting, CancellationToken cancellationToken)
    {
        var rooms = new Dictionary<string, int>();
        var (marked, sent) = (waiting.OrderBy(pending => SweepRules.Place(pending.Queue)).ToList(), 0);
        foreach (var pending in marked.Where(pending => SweepRules.IsLate(pending, start.At, clock.Now())))
        {
            if (await HasRoomAsync(pending.Queue, rooms, cancellationToken) && await TryRepeatAsync(pending, clock.Now(), cancellationToken))
            {
                rooms[pending.Queue]--;
                sent++;
            }
        }

        OperationsLog.Swept(logger, marked.Count, sent);
        metrics.Repair(SweptWork.Reports, sent);
    }

    private async Task<bool> HasRoomAsync(string name, Dictionary<string, int> rooms, CancellationToken cancellationToken)
    {
        if (!rooms.TryGetValue(name, out var room))
        {
            rooms[name] = room = SweepRules.Room(await queue.LengthAsync(name, cancellationToken));
        }

        return room > 0;
    }

    private async Task<bool> TryRepeatAsync(PendingReport pending, Instant now, CancellationToken cancellationToken)
    {
        if (!await store.TryStampAsync(pending, now, cancellationToken))
        {
            return false;
        }

        using var span = Spans.Continue("RepeatReport", pending.Trace);
        await queue.SendAsync(pending.Queue, new ReportMessage(pending.ReportId), cancellationToken);
        return true;
    }
}
