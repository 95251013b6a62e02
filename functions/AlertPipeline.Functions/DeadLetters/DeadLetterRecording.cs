using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Storage;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Takes a message that failed too often: tries a last time, then keeps it and has people told.</summary>
public sealed class DeadLetterRecording(
    DeadLetterStore letters,
    DeadLetterAlerts alerts,
    ReportStore reports,
    ReportProcessing processing,
    CallbackDelivery callbacks,
    TimeProvider clock,
    ILogger<DeadLetterRecording> logger)
{
    /// <summary>Records a message; what fails here is tried again by the queue, then by the sweep.</summary>
    public async Task RecordAsync(string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var body = message.Body.ToString();
        var letter = new DeadLetter { Id = DerivedId.DeadLetter(queue, body), Queue = queue, Body = body, RecordedAt = clock.Now() };
        var reportId = DeadLetterSubject.ReportId(letter);
        if (reportId is not null && await IsDoneAfterAllAsync(letter, reportId, cancellationToken))
        {
            return;
        }

        var recorded = await letters.AddAsync(letter, cancellationToken);
        DeadLetterLog.Recorded(logger, recorded.Id, queue);
        if (reportId is not null && !DeadLetterSubject.IsCallback(letter))
        {
            await reports.TryFailAsync(reportId, clock.Now(), cancellationToken);
        }

        await alerts.TellAsync(recorded, cancellationToken);
    }

    // The tries may all have fallen into one outage: then nobody need be woken.
    private async Task<bool> IsDoneAfterAllAsync(DeadLetter letter, string reportId, CancellationToken cancellationToken)
    {
        try
        {
            if (!DeadLetterSubject.IsCallback(letter))
            {
                return await processing.ProcessAsync(reportId, cancellationToken);
            }

            await callbacks.DeliverAsync(reportId, cancellationToken);
            return true;
        }
        catch (Exception fault) when (!StorageFaults.IsOutage(fault))
        {
            DeadLetterLog.LastTryFailed(logger, reportId, fault.GetType().Name);
            return false;
        }
    }
}
