using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Reports;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Does once more what a message that was put aside asks for, which also shows why it fails.</summary>
public sealed class LastTry(ReportProcessing processing, NotificationDelivery notifications, CallbackDelivery callbacks, ILogger<LastTry> logger)
{
    /// <summary>Tries; the kind of fault, or null when it is done.</summary>
    public async Task<DeadLetterReason?> FailsAsync(string id, DeadLetterSample sample, CancellationToken cancellationToken)
    {
        try
        {
            return await IsDoneAsync(sample, cancellationToken) ? null : DeadLetterReason.NothingWaits;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            DeadLetterLog.LastTryFailed(logger, id, fault.GetType().Name);
            return DeadLetterFault.Of(fault);
        }
    }

    private async Task<bool> IsDoneAsync(DeadLetterSample sample, CancellationToken cancellationToken)
    {
        switch (sample)
        {
            case { Content: DeadLetterContent.Report, ReportId: { } reportId }:
                return await processing.ProcessAsync(reportId, cancellationToken);
            case { Content: DeadLetterContent.Callback, ReportId: { } reportId }:
                await callbacks.DeliverAsync(reportId, cancellationToken);
                return true;
            case { CaseId: { } caseId, NotificationId: { } notificationId }:
                await notifications.DeliverAsync(caseId, notificationId, cancellationToken);
                return true;
            default:
                return false;
        }
    }
}
