using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Hints from what is known of a child to the cases that know the same: keyed hashes, and in each row, encrypted, what the report says.</summary>
public sealed class MatchKeyStore(TableServiceClient tables, IKeyedHasher hasher, IProjectionProtector protector)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.MatchKeysTable);
    private readonly MatchRows rows = new(protector);

    /// <summary>Files a case under everything that the report says which opens it.</summary>
    public Task WriteAsync(IdentityFacts facts, string caseId, CancellationToken cancellationToken) => WriteAsync(facts, caseId, rows.Seal(facts, caseId), cancellationToken);

    /// <summary>Leads to a case from everything that a report says which it took in later. It holds other reports too, so these rows send whoever finds them to the case.</summary>
    public Task LeadAsync(IdentityFacts facts, string caseId, CancellationToken cancellationToken) => WriteAsync(facts, caseId, projection: null, cancellationToken);

    /// <summary>Deletes what leads from a report to a case that is deleted.</summary>
    public async Task DeleteAsync(IdentityFacts facts, string caseId, CancellationToken cancellationToken) => await Task.WhenAll(MatchKeys.Written(facts)
        .SelectMany(value => hasher.MatchKeys(value.HashedAs, value.Value)).Select(key => table.DeleteEntityAsync(key, caseId, ETag.All, cancellationToken)));

    /// <summary>The cases that share a value with a report, under the present key and all older ones.</summary>
    public async Task<IndexHits> FindAsync(IdentityFacts facts, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(MatchKeys.Sought(facts).Select(value => FindAsync(value, cancellationToken)));
        var rowsOf = found.SelectMany(answer => answer.Rows).ToLookup(row => row.RowKey, StringComparer.Ordinal);
        var hits = IndexHits.Of([.. found.Select(answer => new IndexAnswer(answer.Value, [.. answer.Rows.Select(row => row.RowKey)]))]);
        return hits with { Cases = [.. hits.Cases.Select(hit => hit with { Facts = rows.Read(hit.CaseId, rowsOf[hit.CaseId]) })] };
    }

    private async Task WriteAsync(IdentityFacts facts, string caseId, string? projection, CancellationToken cancellationToken) => await Task.WhenAll(MatchKeys.Written(facts)
        .Select(value => table.UpsertEntityAsync(MatchRows.Write(hasher.MatchKeys(value.HashedAs, value.Value)[0], caseId, projection), TableUpdateMode.Replace, cancellationToken)));

    private async Task<(MatchValue Value, IEnumerable<TableEntity> Rows)> FindAsync(MatchValue value, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(hasher.MatchKeys(value.HashedAs, value.Value).Select(key => FindAsync(key, IndexAnswer.RowsToRead(value), cancellationToken)));
        return (value, found.SelectMany(under => under));
    }

    private async Task<List<TableEntity>> FindAsync(string key, int most, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key}"), cancellationToken: cancellationToken).Take(most).ToListAsync(cancellationToken);
}
