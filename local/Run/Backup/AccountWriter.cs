using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Local;

/// <summary>Writes rows into a table. A row that is there already must be the same: an earlier run wrote it and was cut short.</summary>
internal sealed class AccountWriter(TableServiceClient tables)
{
    private const int AtOnce = 16;

    public async Task WriteAsync(string name, IAsyncEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        var table = tables.GetTableClient(name);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(RowBatches.Of(rows, cancellationToken), options, async (batch, token) => await WriteAsync(table, batch, token));
    }

    private static async Task WriteAsync(TableClient table, IReadOnlyList<TableEntity> batch, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), cancellationToken);
        }
        catch (RequestFailedException there) when (there.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            foreach (var row in batch)
            {
                await WriteAsync(table, row, cancellationToken);
            }
        }
    }

    private static async Task WriteAsync(TableClient table, TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException there) when (there.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            await RequireSameAsync(table, row, cancellationToken);
        }
    }

    private static async Task RequireSameAsync(TableClient table, TableEntity row, CancellationToken cancellationToken)
    {
        var stored = (await table.GetEntityAsync<TableEntity>(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken)).Value;
        if (!RowLine.Write(stored).AsSpan().SequenceEqual(RowLine.Write(row)))
        {
            throw new LocalRunException($"The row {row.PartitionKey}/{row.RowKey} of {table.Name} is there with other content: somebody used the account meanwhile. Restore into an empty one.");
        }
    }
}
