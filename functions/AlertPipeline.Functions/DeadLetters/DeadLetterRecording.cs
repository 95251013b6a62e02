using AlertPipeline.DeadLetters;
using AlertPipeline.Storage;
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

    /// <summary>Records a message. Where storage does not let it, or a damaged letter is in the way, the message is put aside anew for half a minute.</summary>
    public async Task RecordAsync(string queue, BinaryData body, CancellationToken cancellationToken)
    {
        var id = DerivedId.DeadLetter(queue, body.ToString());
        try
        {
            await RecordAsync(id, queue, body, cancellationToken);
        }
        catch (Exception fault) when ((fault is UnreadableRowException || StorageFaults.IsStorageFault(fault)) && !cancellationToken.IsCancellationRequested)
        {
            DeadLetterLog.Postponed(logger, id, fault.GetType().Name);
            await queues.SendRawAsync(queue + StorageNames.PoisonSuffix, body, Pause, cancellationToken);
        }
    }

    // It is kept before it is tried: when the app goes away in the last try, the letter says so, and people are told by the timer.
    private async Task RecordAsync(string id, string queue, BinaryData body, CancellationToken cancellationToken)
    {
        var sample = DeadLetterSamples.Of(queue, body);
        if (await TryKeepAsync(id, queue, sample, body, cancellationToken))
        {
            DeadLetterLog.Recorded(logger, id, queue);
            if (sample.IsMessage && await IsDoneAfterAllAsync(id, sample, cancellationToken))
            {
                return;
            }
        }

        if (await letters.FindAsync(id, cancellationToken) is { Letter: var letter })
        {
            await EndAsync(letter, cancellationToken);
        }
    }

    private async Task<bool> TryKeepAsync(string id, string queue, DeadLetterSample sample, BinaryData body, CancellationToken cancellationToken)
    {
        var (noted, now) = (await tries.FindAsync(id, cancellationToken), clock.Now());
        return await letters.TryAddAsync(DeadLetter.Fresh(id, queue, sample, noted, now), body, cancellationToken)
            || await letters.ChangeAsync(id, known => known.FailAgain(noted, now), cancellationToken) is not null;
    }

    // The tries may all have fallen into one outage: then nobody need be woken.
    private async Task<bool> IsDoneAfterAllAsync(string id, DeadLetterSample sample, CancellationToken cancellationToken)
    {
        if (await lastTry.FailsAsync(id, sample, cancellationToken) is { } reason)
        {
            await letters.ChangeAsync(id, letter => letter with { Reason = reason }, cancellationToken);
            return false;
        }

        await letters.RemoveUntoldAsync(id, cancellationToken);
        await tries.ForgetAsync(id, cancellationToken);
        return true;
    }

    // What storage kept from being processed stays pending: the sweep goes on with it.
    private async Task EndAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        await alerts.TellAsync(letter, cancellationToken);
        await tries.ForgetAsync(letter.Id, cancellationToken);
        if (letter is { Sample: { Content: DeadLetterContent.Report, ReportId: { } reportId }, IsWaiting: true, Reason: not DeadLetterReason.StorageUnavailable })
        {
            await reports.TryFailAsync(reportId, clock.Now(), cancellationToken);
        }
    }
}
