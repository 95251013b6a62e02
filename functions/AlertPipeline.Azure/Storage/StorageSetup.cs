using AlertPipeline.Backup;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Storage;

/// <summary>Makes the tables and queues that are missing, once in the life of the process, and lets nothing begin while a backup is restored.</summary>
public sealed class StorageSetup(TableServiceClient tables, QueueServiceClient queues)
{
    private const int Unavailable = 503;

    private readonly Lock gate = new();
    private Task? made;

    /// <summary>Ends when everything is there; a failure is tried again at the next call.</summary>
    /// <param name="cancellationToken">Stops waiting; others may still wait.</param>
    public Task EnsureAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            made = made is null or { IsFaulted: true } or { IsCanceled: true } ? CreateAsync() : made;
            return made.WaitAsync(cancellationToken);
        }
    }

    private async Task CreateAsync()
    {
        await Task.WhenAll(
        [
            .. StorageNames.Tables.Select(name => (Task)tables.CreateTableIfNotExistsAsync(name)),
            .. StorageNames.Queues.Select(name => (Task)queues.GetQueueClient(name).CreateIfNotExistsAsync()),
        ]);
        if (await RestoreRow.IsUnderWayAsync(tables))
        {
            throw new RequestFailedException(Unavailable, "A backup is being restored into this account. The app goes on when that is done.");
        }
    }
}
