using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Finds open cases in which something should have happened by now, by the hints to open cases and not by those that the ladder follows:
/// what lost the one is found by the other.
/// </summary>
public sealed class SuspectCases(TableServiceClient tables)
{
    private readonly TableClient open = VersionedTable.Of(tables, StorageNames.OpenCasesTable);

    /// <summary>Those that were to be looked at before a moment.</summary>
    public async Task<IReadOnlyList<SuspectCase>> FindAsync(Instant before, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(Shard.All(CaseHints.Shards).Select(shard => FindAsync(shard, before, cancellationToken)));
        return [.. found.SelectMany(some => some)];
    }

    /// <summary>Notes when a case is to be looked at next, unless it has changed since its hint was read.</summary>
    public async Task SettleAsync(SuspectCase suspect, Instant? lookAt, CancellationToken cancellationToken)
    {
        try
        {
            await open.UpdateEntityAsync(CaseHint.Write(suspect.CaseId, lookAt), suspect.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            // Whoever changed it noted that too.
        }
    }

    private async Task<IReadOnlyList<SuspectCase>> FindAsync(string shard, Instant before, CancellationToken cancellationToken) =>
        await open.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {shard} and lookAt le {before.ToDateTimeOffset()}"), cancellationToken: cancellationToken)
            .Where(row => !StoredVersion.IsNewer(row)).Select(SuspectCase.Read).ToListAsync(cancellationToken);
}
