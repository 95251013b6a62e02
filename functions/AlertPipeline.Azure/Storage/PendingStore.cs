using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Reads the marks of reports that are not in a case yet.</summary>
public sealed class PendingStore(TableServiceClient tables, ILogger<PendingStore> logger)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.ReportsTable);

    /// <summary>Reads the marks of all partitions, one partition after the other.</summary>
    public async IAsyncEnumerable<PendingReport> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in Shard.All(PendingRow.Shards))
        {
            await foreach (var row in table.QueryAsync<TableEntity>(RowRange.Prefix(shard, PendingRow.Prefix), cancellationToken: cancellationToken))
            {
                if (PendingRow.Read(row) is { } pending)
                {
                    yield return pending;
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
            var stamped = PendingRow.Write(pending.ReportId, pending.Queue, pending.Dispatches + 1, now);
            await table.UpdateEntityAsync(stamped, pending.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            return false;
        }
    }
}
