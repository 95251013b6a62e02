using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps notices of clusters, encrypted, each changed against one version. There are few: they share a partition.</summary>
public sealed class NoticeStore(TableServiceClient tables, IPersonalDataProtector protector, ILogger<NoticeStore> logger)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.NoticesTable);
    private readonly NoticeRow rows = new(protector);

    /// <summary>Finds a notice; null when there is none.</summary>
    /// <exception cref="UnreadableRowException">Its row is damaged, or newer.</exception>
    public async Task<StoredNotice?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(NoticeRow.Partition, id, cancellationToken: cancellationToken);
        return found.HasValue ? rows.Read(found.Value!) : null;
    }

    /// <summary>Stores a notice; false when somebody changed it first.</summary>
    /// <param name="current">The notice as it was read; null to make it.</param>
    /// <param name="file">The notice as it is to be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> TryWriteAsync(StoredNotice? current, NoticeFile file, CancellationToken cancellationToken)
    {
        try
        {
            await (current is null ? table.AddEntityAsync(rows.Write(file), cancellationToken) : table.UpdateEntityAsync(rows.Write(file), current.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412 || raced.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>All notices. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<NoticeFile> AllAsync(CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {NoticeRow.Partition}"), cancellationToken).Select(stored => stored.File);

    /// <summary>The notices of which cases or reporters may not know yet how they stand. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<StoredNotice> UnfinishedAsync(CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {NoticeRow.Partition} and unfinished eq {true}"), cancellationToken);

    /// <summary>Deletes notices in which nothing happened since a moment, at most so many.</summary>
    public async Task DeleteOlderAsync(Instant moment, int most, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {NoticeRow.Partition} and changedAt lt {moment.ToDateTimeOffset()}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken).Take(most))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    private IAsyncEnumerable<StoredNotice> QueryAsync(string filter, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Select(TryRead).OfType<StoredNotice>();

    private StoredNotice? TryRead(TableEntity row)
    {
        try
        {
            return rows.Read(row);
        }
        catch (UnreadableRowException)
        {
            StorageLog.RowPassedOver(logger, StorageNames.NoticesTable, row.PartitionKey, row.RowKey);
            return null;
        }
    }
}
