using AlertPipeline.Functions.Quotas;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>Brings a report into a case. Three queues, so that what is urgent does not wait behind the rest.</summary>
public sealed class ProcessReport(ReportProcessing processing, BulkTurns turns)
{
    internal const string UrgentName = "ProcessUrgentReport";
    internal const string BulkName = "ProcessBulkReport";

    /// <summary>For urgent reports.</summary>
    [Function(UrgentName)]
    public Task RunUrgent([QueueTrigger(StorageNames.UrgentReportsQueue)] ReportMessage message, CancellationToken cancellationToken) =>
        processing.ProcessAsync(message.ReportId, cancellationToken);

    /// <summary>For all others.</summary>
    [Function(nameof(ProcessReport))]
    public Task Run([QueueTrigger(StorageNames.ReportsQueue)] ReportMessage message, CancellationToken cancellationToken) =>
        processing.ProcessAsync(message.ReportId, cancellationToken);

    /// <summary>For files being caught up on, and floods.</summary>
    [Function(BulkName)]
    public Task RunBulk([QueueTrigger(StorageNames.BulkReportsQueue)] ReportMessage message, CancellationToken cancellationToken) =>
        turns.InTurnAsync(() => processing.ProcessAsync(message.ReportId, cancellationToken));
}
