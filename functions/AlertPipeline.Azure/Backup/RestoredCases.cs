using AlertPipeline.Cases;
using AlertPipeline.Storage;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlertPipeline.Backup;

/// <summary>
/// Has every case looked at that may need a step. The copy may lack a hint that was dropped after its case had been read;
/// only those for times long past are ever dropped.
/// </summary>
public sealed class RestoredCases(TableServiceClient tables, TimeProvider clock)
{
    private const int AtOnce = 16;
    private static readonly string[] NeedNoStep = [nameof(CaseStatus.Tentative), nameof(CaseStatus.Merged), nameof(CaseStatus.Closed)];

    /// <summary>Writes for each such case a hint to look at it now, and returns how many there are.</summary>
    public async Task<int> HintAsync(CancellationToken cancellationToken)
    {
        var (hints, now, count) = (new CaseHints(tables, NullLogger<CaseHints>.Instance), clock.Now(), 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(CasesAsync(cancellationToken), options, async (caseId, token) =>
        {
            Interlocked.Increment(ref count);
            await hints.WriteDueAsync(caseId, now, token);
        });
        return count;
    }

    private IAsyncEnumerable<string> CasesAsync(CancellationToken cancellationToken) => tables.GetTableClient(StorageNames.CasesTable)
        .QueryAsync<TableEntity>($"RowKey eq '{CaseRows.CaseKey}'", select: ["PartitionKey", "status"], cancellationToken: cancellationToken)
        .Where(row => !NeedNoStep.Contains(row["status"] as string, StringComparer.Ordinal))
        .Select(row => row.PartitionKey);
}
