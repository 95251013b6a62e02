using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace Local;

/// <summary>Groups neighbouring rows of one partition into what one transaction takes: 100 rows and 4 MiB.</summary>
internal static class RowBatches
{
    private const int MostRows = 100;

    // Each row brings some hundred bytes of its own into the request.
    private const int MostBytes = 3 * 1024 * 1024;

    public static async IAsyncEnumerable<IReadOnlyList<TableEntity>> Of(
        IAsyncEnumerable<TableEntity> rows, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (batch, bytes) = (new List<TableEntity>(), 0);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var size = RowLine.Write(row).Length;
            if (batch.Count > 0 && (batch.Count == MostRows || bytes + size > MostBytes || batch[0].PartitionKey != row.PartitionKey))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(row);
            bytes += size;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
