using System.Text.Json;
using AlertPipeline.Labels;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Storage;

/// <summary>Keeps what people said of pairs of reports. A row holds how fields of a child compared, encrypted.</summary>
public sealed class LabelledPairStore(TableServiceClient tables, IPersonalDataProtector protector, ILogger<LabelledPairStore> logger)
{
    private const string Content = "pair";
    private const int Shards = 16;

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.LabelledPairsTable);

    /// <summary>Stores what was said; what was said earlier of the same pair is replaced.</summary>
    public Task WriteAsync(IEnumerable<LabelledPair> pairs, CancellationToken cancellationToken) =>
        Task.WhenAll(pairs.Select(pair => table.UpsertEntityAsync(Write(pair), TableUpdateMode.Replace, cancellationToken)));

    /// <summary>Deletes what was said of pairs; of one that is not there nothing.</summary>
    public Task DeleteAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        Task.WhenAll(ids.Select(id => table.DeleteEntityAsync(Shard.Of(id, Shards), id, ETag.All, cancellationToken)));

    /// <summary>All of them. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<LabelledPair> AllAsync(CancellationToken cancellationToken) => Shard.All(Shards).ToAsyncEnumerable().SelectMany(
        shard => table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {shard}"), cancellationToken: cancellationToken).Select(Read).OfType<LabelledPair>());

    private TableEntity Write(LabelledPair pair)
    {
        var row = new TableEntity(Shard.Of(pair.Id, Shards), pair.Id);
        row[Content] = protector.Protect(JsonSerializer.Serialize(pair, DomainJson.Stored), Context(row));
        return row;
    }

    private LabelledPair? Read(TableEntity row)
    {
        try
        {
            return JsonSerializer.Deserialize<LabelledPair>(protector.Unprotect(StoredVersion.Require(row).GetText(Content), Context(row)), DomainJson.Stored);
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException or UnreadableRowException)
        {
            StorageLog.RowPassedOver(logger, StorageNames.LabelledPairsTable, row.PartitionKey, row.RowKey);
            return null;
        }
    }

    private static string Context(TableEntity row) => $"labelled-pair:{row.PartitionKey}:{row.RowKey}";
}
