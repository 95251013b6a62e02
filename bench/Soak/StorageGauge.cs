using AlertPipeline.Storage;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace Bench.Soak;

/// <summary>Counts what storage holds, around the app.</summary>
internal sealed class StorageGauge(string storage)
{
    private readonly TableServiceClient tables = new(storage);
    private readonly QueueServiceClient queues = new(storage);

    /// <summary>The messages in all queues, hidden ones and those that were put aside too; but for those that wait for the moment of a step.</summary>
    public async Task<int> MessagesAsync(CancellationToken cancellationToken)
    {
        var found = await queues.GetQueuesAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var counts = await Task.WhenAll(found.Where(queue => queue.Name != StorageNames.DueQueue).Select(queue => queues.GetQueueClient(queue.Name).GetPropertiesAsync(cancellationToken)));
        return counts.Sum(count => count.Value.ApproximateMessagesCount);
    }

    /// <summary>The rows of each table.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RowsAsync(CancellationToken cancellationToken)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in StorageNames.Tables)
        {
            counted[name] = await tables.GetTableClient(name).QueryAsync<TableEntity>(select: ["PartitionKey"], cancellationToken: cancellationToken).CountAsync(cancellationToken);
        }

        return counted;
    }
}
