using System.Runtime.CompilerServices;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Backup;

/// <summary>
/// Reads the partitions of cases, each as it is under one version of its case: the row says how many events there are and what was decided,
/// and an event or a message of a later version would stand in the way of the next one.
/// </summary>
internal sealed class WholeCases(TableClient table)
{
    private const int RowsAtOnce = 1000;

    public async IAsyncEnumerable<TableEntity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var rows in SomePartitionsAsync(cancellationToken))
        {
            var versions = await VersionsAsync(rows[0].PartitionKey, rows[^1].PartitionKey, cancellationToken);
            foreach (var partition in rows.GroupBy(row => row.PartitionKey))
            {
                IEnumerable<TableEntity> whole = VersionIn(partition) == versions.GetValueOrDefault(partition.Key) ? partition : await ReadAgainAsync(partition.Key, cancellationToken);
                foreach (var row in whole)
                {
                    yield return row;
                }
            }
        }
    }

    private async IAsyncEnumerable<List<TableEntity>> SomePartitionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken))
        {
            if (rows.Count >= RowsAtOnce && rows[^1].PartitionKey != row.PartitionKey)
            {
                yield return rows;
                rows = [];
            }

            rows.Add(row);
        }

        if (rows.Count > 0)
        {
            yield return rows;
        }
    }

    private async Task<List<TableEntity>> ReadAgainAsync(string caseId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {caseId}"), cancellationToken: cancellationToken).ToListAsync(cancellationToken);
            if (VersionIn(rows) == (await VersionsAsync(caseId, caseId, cancellationToken)).GetValueOrDefault(caseId))
            {
                return rows;
            }
        }
    }

    private async Task<Dictionary<string, ETag>> VersionsAsync(string first, string last, CancellationToken cancellationToken) => await table
        .QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey le {last} and RowKey eq {CaseRows.CaseKey}"),
            select: ["PartitionKey", "RowKey"],
            cancellationToken: cancellationToken)
        .ToDictionaryAsync(row => row.PartitionKey, row => row.ETag, cancellationToken: cancellationToken);

    private static ETag VersionIn(IEnumerable<TableEntity> rows) => rows.FirstOrDefault(row => row.RowKey == CaseRows.CaseKey)?.ETag ?? default;
}
