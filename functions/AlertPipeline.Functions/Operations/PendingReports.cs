using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>Sends reports again that are pending for too long.</summary>
public sealed class PendingReports(MarkStore store, QueueSender queue, SweepStart start, TimeProvider clock, ILogger<PendingReports> logger)
{
    /// <summary>Sends what is late, as many as one run may.</summary>
    public async Task RepeatAsync(IReadOnlyCollection<PendingReport> waiting, CancellationToken cancellationToken)
    {
        var lengths = new Dictionary<string, int>();
        var sent = 0;
        foreach (var pending in waiting.TakeWhile(_ => sent < SweepRules.MostPerRun).Where(pending => SweepRules.IsLate(pending, start.At, clock.Now())))
        {
            sent += await HasRoomAsync(pending.Queue, lengths, cancellationToken) && await TryRepeatAsync(pending, clock.Now(), cancellationToken) ? 1 : 0;
        }

        OperationsLog.Swept(logger, waiting.Count, sent);
    }

    private async Task<bool> HasRoomAsync(string name, Dictionary<string, int> lengths, CancellationToken cancellationToken)
    {
        if (!lengths.TryGetValue(name, out var length))
        {
            lengths[name] = length = await queue.LengthAsync(name, cancellationToken);
        }

        return length < SweepRules.LongQueue;
    }

    private async Task<bool> TryRepeatAsync(PendingReport pending, Instant now, CancellationToken cancellationToken)
    {
        if (!await store.TryStampAsync(pending, now, cancellationToken))
        {
            return false;
        }

        await queue.SendAsync(pending.Queue, new ReportMessage(pending.ReportId), cancellationToken);
        return true;
    }
}
