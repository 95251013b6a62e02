using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Storage;

/// <summary>Makes the tables and queues that are missing, once in the life of the process.</summary>
public sealed class StorageSetup(TableServiceClient tables, QueueServiceClient queues)
{
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

    private Task CreateAsync() => Task.WhenAll(
    [
        .. StorageNames.Tables.Select(name => (Task)tables.CreateTableIfNotExistsAsync(name)),
        .. StorageNames.Queues.Select(name => (Task)queues.GetQueueClient(name).CreateIfNotExistsAsync()),
    ]);
}
