using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Reads several partitions as if they were one, in the order of their row keys.</summary>
internal static class SortedRows
{
    public static async IAsyncEnumerable<TableEntity> MergeAsync(
        IEnumerable<IAsyncEnumerable<TableEntity>> partitions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var readers = partitions.Select(partition => partition.GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            var filled = await Task.WhenAll(readers.Select(reader => reader.MoveNextAsync().AsTask()));
            var heads = new PriorityQueue<IAsyncEnumerator<TableEntity>, string>(
                readers.Zip(filled).Where(pair => pair.Second).Select(pair => (pair.First, pair.First.Current.RowKey)), StringComparer.Ordinal);
            while (heads.TryDequeue(out var least, out _))
            {
                yield return least.Current;
                if (await least.MoveNextAsync())
                {
                    heads.Enqueue(least, least.Current.RowKey);
                }
            }
        }
        finally
        {
            await Task.WhenAll(readers.Select(reader => reader.DisposeAsync().AsTask()));
        }
    }
}
