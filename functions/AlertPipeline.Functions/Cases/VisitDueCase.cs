using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Cases;

/// <summary>Does what is due in one case at its moment. A message that is lost, late or about what has changed since costs nothing: the timer looks too.</summary>
public sealed class VisitDueCase(CaseVisit visit, ILogger<VisitDueCase> logger)
{
    /// <summary>Visits the case. In an outage of storage that is left to the timer, so that no message about what is due becomes a dead letter.</summary>
    [Function(nameof(VisitDueCase))]
    public async Task Run([QueueTrigger(StorageNames.DueQueue)] DueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await visit.VisitAsync(message.CaseId, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            CaseLog.VisitFailed(logger, message.CaseId, fault.GetType().Name);
        }
    }
}
