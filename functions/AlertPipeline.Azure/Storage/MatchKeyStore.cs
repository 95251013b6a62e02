using AlertPipeline.Identity;
using AlertPipeline.Privacy;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Hints from what is known of a child to the cases that know the same. Only keyed hashes are stored.</summary>
public sealed class MatchKeyStore(TableServiceClient tables, IKeyedHasher hasher)
{
    /// <summary>How many cases are looked at for a name alone: more share only a very common one, and it can only make a person look.</summary>
    public const int MostByName = 50;

    private readonly TableClient table = tables.GetTableClient(StorageNames.MatchKeysTable);

    /// <summary>Files a case under everything its report says.</summary>
    public Task WriteAsync(IdentityFacts facts, string caseId, CancellationToken cancellationToken) => Task.WhenAll(
        MatchValue.Of(facts).Select(value => table.UpsertEntityAsync(new TableEntity(hasher.MatchKeys(value.Kind, value.Value)[0], caseId), TableUpdateMode.Replace, cancellationToken)));

    /// <summary>The cases that share a value with a report, under the present key and all older ones.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(IdentityFacts facts, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(MatchValue.Of(facts).SelectMany(value => hasher.MatchKeys(value.Kind, value.Value)
            .Select(key => FindAsync(key, value.IsSelective ? int.MaxValue : MostByName, cancellationToken))));
        return [.. found.SelectMany(ids => ids).Distinct()];
    }

    private async Task<List<string>> FindAsync(string key, int most, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key}"), cancellationToken: cancellationToken)
            .Select(row => row.RowKey).Take(most).ToListAsync(cancellationToken);
}
