using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace Local;

/// <summary>
/// Says in an account which backup is restored into it, so that a restore that was cut short can be run again and an account in use is left alone.
/// </summary>
internal sealed class RestoreMark(TableServiceClient tables, string backupId)
{
    private const string Partition = "restore";
    private const string EndedAt = "endedAt";

    private readonly TableClient table = tables.GetTableClient(StorageNames.HeartbeatsTable);

    /// <summary>Begins, or goes on with, a restore; all tables are made.</summary>
    /// <exception cref="LocalRunException">The account holds something else.</exception>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(StorageNames.Tables.Select(name => tables.CreateTableIfNotExistsAsync(name, cancellationToken)));
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, backupId, cancellationToken: cancellationToken);
        if (found.HasValue && found.Value!.ContainsKey(EndedAt))
        {
            throw new LocalRunException("This backup was restored into the account before, and the app may have changed it since: nothing was written. Restore into an empty account.");
        }

        if (!found.HasValue)
        {
            await RequireEmptyAsync(cancellationToken);
            await table.AddEntityAsync(new TableEntity(Partition, backupId), cancellationToken);
        }
    }

    /// <summary>Notes that all is restored.</summary>
    public Task EndAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(Partition, backupId) { [EndedAt] = now }, TableUpdateMode.Replace, cancellationToken);

    private async Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        foreach (var name in StorageNames.Tables)
        {
            if (await tables.GetTableClient(name).QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellationToken).AnyAsync(cancellationToken))
            {
                throw new LocalRunException($"The table {name} of the account is not empty: nothing was written. Restore into an empty account.");
            }
        }
    }
}
