using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>Sends reports again that are pending for too long, and tells people of dead letters they were not told of.</summary>
public sealed class Sweeping(ReportStore reports, QueueSender queue, DeadLetterRecording deadLetters, HeartbeatStore heartbeats, TimeProvider clock, ILogger<Sweeping> logger)
{
    /// <summary>Sweeps once.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await RepeatReportsAsync(cancellationToken);
        await deadLetters.AlertForgottenAsync(cancellationToken);
        await heartbeats.RoundTripAsync("sweep", clock.Now(), cancellationToken);
    }

    private async Task RepeatReportsAsync(CancellationToken cancellationToken)
    {
        var lengths = new Dictionary<string, int>();
        var (waiting, sent) = (0, 0);
        await foreach (var pending in reports.PendingAsync(cancellationToken))
        {
            waiting++;
            if (sent < SweepRules.MostPerRun && SweepRules.IsLate(pending, clock.Now()) && await HasRoomAsync(pending.Queue, lengths, cancellationToken))
            {
                sent += await TryRepeatAsync(pending, clock.Now(), cancellationToken) ? 1 : 0;
            }
        }

        OperationsLog.Swept(logger, waiting, sent);
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
        if (!await reports.TryStampAsync(pending, now, cancellationToken))
        {
            return false;
        }

        await queue.SendAsync(pending.Queue, new ReportMessage(pending.ReportId), cancellationToken);
        return true;
    }
}
