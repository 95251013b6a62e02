using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>Says that a report is there, unless it is an exercise that is only stored. When the queue does not answer, the sweep says it later.</summary>
public sealed class ReportDispatch(QueueSender queue, ILogger<ReportDispatch> logger)
{
    /// <summary>Sends the message about a stored report.</summary>
    public async Task SendAsync(StoredReport stored, CancellationToken cancellationToken)
    {
        if (stored.Apart)
        {
            return;
        }

        try
        {
            await queue.SendAsync(stored.Queue, new ReportMessage(stored.Id), cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            ReportLog.DispatchFailed(logger, stored.Id, fault.GetType().Name);
        }
    }
}
