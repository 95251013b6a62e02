using AlertPipeline.DeadLetters;
using AlertPipeline.Storage;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Takes a message that failed too often: keeps it, tries a last time, and has people told.</summary>
public sealed class DeadLetterRecording(
    DeadLetterStore letters,
    FailedTryStore tries,
    DeadLetterAlerts alerts,
    ReportStore reports,
    LastTry lastTry,
    QueueSender queues,
    TimeProvider clock,
    ILogger<DeadLetterRecording> logger)
{
    // The host would hide a message that failed here for ten minutes, and no longer deliver it after five times.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Records a message. Where storage does not let it, the message is put aside anew for half a minute.</summary>
    public async Task RecordAsync(string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var id = DeadLetterIds.Of(queue, message.Body.ToString());
        try
        {
            await RecordAsync(id, queue, message, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            DeadLetterLog.Postponed(logger, id, fault.GetType().Name);
            await queues.SendRawAsync(queue + StorageNames.PoisonSuffix, message.Body, Pause, cancellationToken);
        }
    }

    // It is kept before it is tried: when the app goes away in the last try, the letter says so, and people are told by the timer.
    private async Task RecordAsync(string id, string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var noted = await tries.FindAsync(id, cancellationToken);
        var sample = DeadLetterSamples.Of(queue, message.Body);
        var fresh = DeadLetter.Fresh(await ReadableIdAsync(id, message.Body, cancellationToken), queue, sample, message.MessageId, noted, clock.Now());
        if (await TryKeepAsync(fresh, noted, message.Body, cancellationToken))
        {
            DeadLetterLog.Recorded(logger, fresh.Id, queue);
            await tries.ForgetAsync(id, cancellationToken);
            if (sample.IsMessage && await IsDoneAfterAllAsync(fresh, cancellationToken))
            {
                return;
            }
        }

        if (await letters.FindAsync(fresh.Id, cancellationToken) is { Letter: { IsWaiting: true } letter })
        {
            await EndAsync(letter, cancellationToken);
        }
    }

    // A damaged letter stays for whoever mends it; its message becomes another one beside it.
    private async Task<string> ReadableIdAsync(string id, BinaryData body, CancellationToken cancellationToken)
    {
        while (await letters.IsUnreadableAsync(id, cancellationToken))
        {
            id = DeadLetterIds.Of(id, body.ToString());
        }

        return id;
    }

    private async Task<bool> TryKeepAsync(DeadLetter fresh, FailedTries noted, BinaryData body, CancellationToken cancellationToken) =>
        await letters.TryAddAsync(fresh, body, cancellationToken)
        || await letters.ChangeAsync(fresh.Id, known => known.FailAgain(fresh.Copy!, noted, fresh.LastFailedAt), cancellationToken) is not null;

    // The tries may all have fallen into one outage: then nobody need be woken.
    private async Task<bool> IsDoneAfterAllAsync(DeadLetter kept, CancellationToken cancellationToken)
    {
        if (await lastTry.FailsAsync(kept.Id, kept.Sample, cancellationToken) is { } reason)
        {
            await letters.ChangeAsync(kept.Id, letter => letter with { Reason = reason }, cancellationToken);
            return false;
        }

        await letters.RemoveWaitingAsync(kept.Id, cancellationToken);
        return true;
    }

    // What storage kept from being processed stays pending: the sweep goes on with it.
    private async Task EndAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        await alerts.TellAsync(letter, cancellationToken);
        if (letter is { Sample: { Content: DeadLetterContent.Report, ReportId: { } reportId }, Reason: not DeadLetterReason.StorageUnavailable })
        {
            await reports.TryFailAsync(reportId, letter.LastFailedAt, clock.Now(), cancellationToken);
        }
    }
}
