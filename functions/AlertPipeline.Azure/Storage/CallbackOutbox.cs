using AlertPipeline.Callbacks;
using AlertPipeline.Directory;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Has a partner with a webhook told of a change of its report: a mark in the transaction of the change, then a queue message.
/// Losing the message delays the work until the sweep.
/// </summary>
public sealed class CallbackOutbox(DirectoryBook book, QueueSender queue, ILogger<CallbackOutbox> logger)
{
    /// <summary>What belongs into the transaction of a change; a mark that is there already starts anew.</summary>
    internal IReadOnlyList<TableTransactionAction> Marks(string partnerId, string reportId, Instant now) =>
        book.Partner(partnerId)?.Webhook is null
            ? []
            : [new TableTransactionAction(TableTransactionActionType.UpsertReplace, CallbackRow.Write(Callback.Fresh(reportId, now)))];

    /// <summary>Says that a mark is there. When the queue does not answer, the sweep says it later.</summary>
    public async Task SendAsync(string reportId, CancellationToken cancellationToken)
    {
        try
        {
            await queue.SendAsync(StorageNames.CallbacksQueue, new CallbackMessage(reportId), cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            StorageLog.CallbackNotDispatched(logger, reportId, fault.GetType().Name);
        }
    }
}
