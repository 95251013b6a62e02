using AlertPipeline.Callbacks;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Keeps the marks that partners are still to be told of changes. They are made together with the change.</summary>
public sealed class CallbackStore(TableServiceClient tables)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.ReportsTable);

    /// <summary>Finds the mark of a report; null when there is none.</summary>
    public async Task<StoredCallback?> FindAsync(string reportId, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(PendingRow.ShardOf(reportId), CallbackRow.Key(reportId), cancellationToken: cancellationToken);
        return found.HasValue ? CallbackRow.Read(found.Value!) : null;
    }

    /// <summary>Stores a mark anew, whatever became of an earlier one.</summary>
    public Task PutAsync(Callback callback, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(CallbackRow.Write(callback), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Changes a mark and returns it with its new version; null when somebody else changed it first.</summary>
    public async Task<StoredCallback?> TryUpdateAsync(StoredCallback stored, Callback updated, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await table.UpdateEntityAsync(CallbackRow.Write(updated), stored.ETag, TableUpdateMode.Replace, cancellationToken);
            return new StoredCallback(updated, answer.Headers.ETag!.Value);
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>Takes a mark away, unless the report has changed again since.</summary>
    public async Task RemoveAsync(StoredCallback stored, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(PendingRow.ShardOf(stored.Callback.ReportId), CallbackRow.Key(stored.Callback.ReportId), stored.ETag, cancellationToken);
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            // The later change has a mark and a message of its own.
        }
    }
}
