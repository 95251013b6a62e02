using AlertPipeline.Backup;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace Local;

/// <summary>
/// Says in an account which backup is restored into it, so that a restore that was cut short can be run again and an account in use is left alone.
/// An app that starts meanwhile does nothing until all is restored.
/// </summary>
internal sealed class RestoreMark(TableServiceClient tables, string backupId)
{
    private readonly TableClient table = tables.GetTableClient(StorageNames.HeartbeatsTable);

    /// <summary>Begins, or goes on with, a restore; all tables are made.</summary>
    /// <exception cref="LocalRunException">The account holds something else.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(StorageNames.Tables.Select(name => tables.CreateTableIfNotExistsAsync(name, cancellationToken)));
        var begun = RestoreRow.Begun(backupId);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(begun.PartitionKey, begun.RowKey, cancellationToken: cancellationToken);
        if (found.HasValue && RestoreRow.HasEnded(found.Value!))
        {
            throw new LocalRunException("This backup was restored into the account before, and the app may have changed it since: nothing was written. Restore into an empty account.");
        }

        if (!found.HasValue)
        {
            await RequireEmptyAsync(cancellationToken);
            await table.AddEntityAsync(begun, cancellationToken);
        }
    }

    /// <summary>Notes that all is restored.</summary>
    public Task EndAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(RestoreRow.Ended(backupId, now), TableUpdateMode.Replace, cancellationToken);

    private async Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        foreach (var name in StorageNames.Tables)
        {
            if (await tables.GetTableClient(name).QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellationToken).AnyAsync(cancellationToken))
            {
                throw new LocalRunException($"The table {name} of the account is not empty: nothing was written. Restore into an empty account; stop the app if it runs on this one.");
            }
        }
    }
}
