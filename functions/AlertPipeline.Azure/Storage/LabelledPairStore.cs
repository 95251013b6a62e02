using System.Text.Json;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;
using AlertPipeline.Labels;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Keeps what people said of pairs of reports. A row holds how fields compared and nothing of a child, so it is not encrypted.</summary>
public sealed class LabelledPairStore(TableServiceClient tables)
{
    private const int Shards = 16;

    private readonly TableClient table = tables.GetTableClient(StorageNames.LabelledPairsTable);

    /// <summary>Stores what was said; what was said earlier of the same pair is replaced.</summary>
    public Task WriteAsync(IEnumerable<LabelledPair> pairs, CancellationToken cancellationToken) =>
        Task.WhenAll(pairs.Select(pair => table.UpsertEntityAsync(Write(pair), TableUpdateMode.Replace, cancellationToken)));

    /// <summary>Deletes what was said of pairs; of one that is not there nothing.</summary>
    public Task DeleteAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        Task.WhenAll(ids.Select(id => table.DeleteEntityAsync(Shard.Of(id, Shards), id, ETag.All, cancellationToken)));

    /// <summary>All of them.</summary>
    public IAsyncEnumerable<LabelledPair> AllAsync(CancellationToken cancellationToken) => Shard.All(Shards).ToAsyncEnumerable().SelectMany(
        shard => table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {shard}"), cancellationToken: cancellationToken).Select(Read));

    private static TableEntity Write(LabelledPair pair) => new(Shard.Of(pair.Id, Shards), pair.Id)
    {
        ["label"] = pair.Label.ToString(),
        ["act"] = pair.Act.ToString(),
        ["decidedAt"] = pair.DecidedAt.ToDateTimeOffset(),
        ["explanation"] = JsonSerializer.Serialize(pair.Explanation, DomainJson.Stored),
    };

    private static LabelledPair Read(TableEntity row) => new(
        row.RowKey,
        Enum.Parse<PairLabel>(row.GetText("label")),
        Enum.Parse<CorrectionKind>(row.GetText("act")),
        row.GetInstant("decidedAt"),
        JsonSerializer.Deserialize<MatchExplanation>(row.GetText("explanation"), DomainJson.Stored)!);
}
