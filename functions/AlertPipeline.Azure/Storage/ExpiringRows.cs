using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Deletes the rows of a table whose day has come, and then their marks.</summary>
internal static class ExpiringRows
{
    /// <summary>Deletes the rows of at most so many marks.</summary>
    public static async Task DeleteOverAsync(TableClient table, Instant now, int most, CancellationToken cancellationToken)
    {
        await foreach (var mark in table.QueryAsync<TableEntity>(ExpiryDay.Over(now), cancellationToken: cancellationToken).Take(most))
        {
            foreach (var (partition, row) in ExpiryDay.RowsOf(mark))
            {
                await table.DeleteEntityAsync(partition, row, ETag.All, cancellationToken);
            }

            await table.DeleteEntityAsync(mark.PartitionKey, mark.RowKey, ETag.All, cancellationToken);
        }
    }
}
