using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Keeps cases. A case, its timeline and its messages share a partition and change in one transaction against one version;
/// the hints that lead to it are written before.
/// </summary>
public sealed class CaseStore(TableServiceClient tables, IPersonalDataProtector protector, CaseHints hints, ILogger<CaseStore> logger)
{
    private const int MostInTransaction = 100;

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.CasesTable);
    private readonly CaseRows rows = new(protector);

    /// <summary>Finds a case; null when there is none.</summary>
    public async Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(caseId, CaseRows.CaseKey, cancellationToken: cancellationToken);
        return found.HasValue ? rows.ReadCase(found.Value!) : null;
    }

    /// <summary>Finds a case and follows its merges to the one where everything goes on; null when there is none.</summary>
    public async Task<StoredCase?> FindRootAsync(string caseId, CancellationToken cancellationToken)
    {
        var found = await FindAsync(caseId, cancellationToken);
        while (found is { Case.MergedInto: { } next })
        {
            found = await FindAsync(next, cancellationToken);
        }

        return found;
    }

    /// <summary>Stores a tentative case, unless the case is there already.</summary>
    public async Task AddTentativeAsync(Case tentative, CancellationToken cancellationToken)
    {
        try
        {
            await table.AddEntityAsync(rows.Write(tentative), cancellationToken);
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            // An earlier run wrote it; what it has become since is read next.
        }
    }

    /// <summary>Stores a change with its events and messages, after the hints to it; false when somebody changed the case first.</summary>
    /// <param name="current">The case as it was read; null to make it, unless it is there already.</param>
    /// <param name="change">The change.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> TryCommitAsync(StoredCase? current, CaseChange change, Instant now, CancellationToken cancellationToken)
    {
        await hints.WriteAsync(change, now, cancellationToken);
        return await TrySubmitAsync(
            [
                current is null
                    ? new TableTransactionAction(TableTransactionActionType.Add, rows.Write(change.Case))
                    : new TableTransactionAction(TableTransactionActionType.UpdateReplace, rows.Write(change.Case), current.ETag),
                .. change.Events.Select(happened => new TableTransactionAction(TableTransactionActionType.Add, rows.Write(change.Case.Id, happened))),
                .. change.Notifications.Select(message => new TableTransactionAction(TableTransactionActionType.Add, CaseRows.Write(change.Case.Id, message))),
            ],
            cancellationToken);
    }

    /// <summary>Claims a message; false when the message or its case changed first, so no claim commits after an acknowledgement.</summary>
    public async Task<bool> TryClaimAsync(StoredCase current, StoredNotification message, Notification claimed, CancellationToken cancellationToken)
    {
        await hints.WriteDueAsync(current.Case.Id, claimed.ClaimedUntil!.Value, cancellationToken);
        return await TrySubmitAsync(
            [
                new TableTransactionAction(TableTransactionActionType.UpdateMerge, new TableEntity(current.Case.Id, CaseRows.CaseKey), current.ETag),
                new TableTransactionAction(TableTransactionActionType.UpdateReplace, CaseRows.Write(current.Case.Id, claimed), message.ETag),
            ],
            cancellationToken);
    }

    /// <summary>Stores what became of a message, and the one that takes its place where there is one; false when somebody else changed it first.</summary>
    public async Task<bool> TryUpdateAsync(
        string caseId, StoredNotification message, Notification updated, CancellationToken cancellationToken, Notification? instead = null)
    {
        Instant?[] moments = [updated.NotBefore, updated.ReceiptBy, instead?.DispatchedAt + DeliveryDecision.ClaimTime];
        await Task.WhenAll(moments.OfType<Instant>().Select(moment => hints.WriteDueAsync(caseId, moment, cancellationToken)));
        return await TrySubmitAsync(
            [
                new TableTransactionAction(TableTransactionActionType.UpdateReplace, CaseRows.Write(caseId, updated), message.ETag),
                .. instead is null ? Array.Empty<TableTransactionAction>() : [new TableTransactionAction(TableTransactionActionType.Add, CaseRows.Write(caseId, instead))],
            ],
            cancellationToken);
    }

    /// <summary>Finds a message; null when there is none.</summary>
    public async Task<StoredNotification?> FindNotificationAsync(string caseId, string notificationId, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(caseId, CaseRows.NotificationPrefix + notificationId, cancellationToken: cancellationToken);
        return found.HasValue ? CaseRows.ReadNotification(found.Value!) : null;
    }

    /// <summary>The messages of a case that have not ended; null in the place of one that cannot be read, perhaps because a newer version wrote it.</summary>
    public async Task<IReadOnlyList<StoredNotification?>> OpenNotificationsAsync(string caseId, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>($"{RowRange.Prefix(caseId, CaseRows.NotificationPrefix)} and ended eq false", cancellationToken: cancellationToken)
            .Select(row => TryRead(row, CaseRows.ReadNotification)).ToListAsync(cancellationToken);

    /// <summary>All messages of a case. One that cannot be read is passed over.</summary>
    public async Task<IReadOnlyList<StoredNotification>> NotificationsAsync(string caseId, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(RowRange.Prefix(caseId, CaseRows.NotificationPrefix), cancellationToken: cancellationToken)
            .Select(row => TryRead(row, CaseRows.ReadNotification)).OfType<StoredNotification>().ToListAsync(cancellationToken);

    /// <summary>The ids of all messages of a case.</summary>
    public async Task<IReadOnlySet<string>> NotificationIdsAsync(string caseId, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(RowRange.Prefix(caseId, CaseRows.NotificationPrefix), select: ["RowKey"], cancellationToken: cancellationToken)
            .Select(row => row.RowKey[CaseRows.NotificationPrefix.Length..]).ToHashSetAsync(cancellationToken: cancellationToken);

    /// <summary>The timeline of a case, the oldest event first. One that cannot be read is passed over.</summary>
    public async Task<IReadOnlyList<CaseEvent>> EventsAsync(string caseId, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(RowRange.Prefix(caseId, CaseRows.EventPrefix), cancellationToken: cancellationToken)
            .Select(row => TryRead(row, rows.ReadEvent)).OfType<CaseEvent>().ToListAsync(cancellationToken);

    /// <summary>Deletes a case with its timeline and its messages; the case itself last.</summary>
    public async Task DeleteAsync(string caseId, CancellationToken cancellationToken)
    {
        var all = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {caseId}"), select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken);
        var keys = await all.OrderBy(row => row.RowKey == CaseRows.CaseKey).ToListAsync(cancellationToken);
        foreach (var some in keys.Chunk(MostInTransaction))
        {
            await table.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellationToken);
        }
    }

    private T? TryRead<T>(TableEntity row, Func<TableEntity, T> read)
        where T : class
    {
        try
        {
            return read(row);
        }
        catch (UnreadableRowException)
        {
            StorageLog.RowPassedOver(logger, StorageNames.CasesTable, row.PartitionKey, row.RowKey);
            return null;
        }
    }

    private async Task<bool> TrySubmitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 412 || raced.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }
}
