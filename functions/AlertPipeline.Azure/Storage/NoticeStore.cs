using System.Text.Json;
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
    private const string Partition = "notices";
    private const string Content = "file";
    private const string Unfinished = "unfinished";
    private const string ChangedAt = "changedAt";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.NoticesTable);

    /// <summary>Finds a notice; null when there is none.</summary>
    /// <exception cref="UnreadableRowException">Its row is damaged, or newer.</exception>
    public async Task<StoredNotice?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, id, cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    /// <summary>Stores a notice; false when somebody changed it first.</summary>
    /// <param name="current">The notice as it was read; null to make it.</param>
    /// <param name="file">The notice as it is to be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> TryWriteAsync(StoredNotice? current, NoticeFile file, CancellationToken cancellationToken)
    {
        try
        {
            await (current is null ? table.AddEntityAsync(Write(file), cancellationToken) : table.UpdateEntityAsync(Write(file), current.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412 || raced.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>All notices. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<NoticeFile> AllAsync(CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken).Select(stored => stored.File);

    /// <summary>The notices of which cases or reporters may not know yet how they stand. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<StoredNotice> UnfinishedAsync(CancellationToken cancellationToken) =>
        QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and unfinished eq {true}"), cancellationToken);

    /// <summary>Deletes notices in which nothing happened since a moment, at most so many.</summary>
    public async Task DeleteOlderAsync(Instant moment, int most, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and changedAt lt {moment.ToDateTimeOffset()}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken).Take(most))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    private IAsyncEnumerable<StoredNotice> QueryAsync(string filter, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Select(TryRead).OfType<StoredNotice>();

    private TableEntity Write(NoticeFile file)
    {
        var row = new TableEntity(Partition, file.Id) { [Unfinished] = file.Unfinished, [ChangedAt] = file.ChangedAt.ToDateTimeOffset() };
        LongText.Write(row, Content, protector.Protect(JsonSerializer.Serialize(file, DomainJson.Stored), Context(file.Id)));
        return row;
    }

    private StoredNotice? TryRead(TableEntity row)
    {
        try
        {
            return Read(row);
        }
        catch (UnreadableRowException)
        {
            StorageLog.RowPassedOver(logger, StorageNames.NoticesTable, row.PartitionKey, row.RowKey);
            return null;
        }
    }

    private StoredNotice Read(TableEntity row)
    {
        try
        {
            return new(JsonSerializer.Deserialize<NoticeFile>(protector.Unprotect(LongText.Read(StoredVersion.Require(row), Content), Context(row.RowKey)), DomainJson.Stored)!, row.ETag);
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException)
        {
            throw new UnreadableRowException(row.PartitionKey, row.RowKey, fault);
        }
    }

    private static string Context(string id) => $"notice:{id}";
}
