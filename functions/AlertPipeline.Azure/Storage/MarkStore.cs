using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Reads what the sweep follows: the marks of reports that are not in a case yet, and of changes that partners are still to be told of.</summary>
public sealed class MarkStore(TableServiceClient tables, ILogger<MarkStore> logger)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.ReportsTable);

    /// <summary>Reads the marks of all partitions, one partition after the other; those of a partition lie together.</summary>
    public async IAsyncEnumerable<Mark> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in Shard.All(PendingRow.Shards))
        {
            await foreach (var row in table.QueryAsync<TableEntity>(RowRange.Between(shard, CallbackRow.Prefix, PendingRow.End), cancellationToken: cancellationToken))
            {
                if (Read(row) is { } mark)
                {
                    yield return mark;
                }
                else
                {
                    StorageLog.RowPassedOver(logger, StorageNames.ReportsTable, row.PartitionKey, row.RowKey);
                }
            }
        }
    }

    /// <summary>Stamps a mark before its message is sent again; false when somebody else changed it first.</summary>
    public async Task<bool> TryStampAsync(PendingReport pending, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            var stamped = PendingRow.Write(pending.ReportId, pending.Queue, pending.Dispatches + 1, now, pending.Since, pending.Trace);
            await table.UpdateEntityAsync(stamped, pending.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            return false;
        }
    }

    private static Mark? Read(TableEntity row) => row.RowKey.StartsWith(PendingRow.Prefix, StringComparison.Ordinal)
        ? PendingRow.Read(row) is { } report ? new Mark.Pending(report) : null
        : CallbackRow.Read(row) is { } callback ? new Mark.Untold(callback) : null;
}
