using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps when each key of a partner was last used; a key is named by the beginning of its hash.</summary>
public sealed class PartnerKeyStore(TableServiceClient tables)
{
    private const string Partition = "key";
    private const int IdLength = 12;

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.PartnerKeysTable);

    /// <summary>The name of a key.</summary>
    /// <param name="keyHash">SHA-256 of the key, in lower-case hex.</param>
    public static string IdOf(string keyHash) => keyHash[..IdLength];

    /// <summary>Stores when a key was last used.</summary>
    public Task WriteAsync(string partnerId, string keyId, Instant usedAt, CancellationToken cancellationToken) => table.UpsertEntityAsync(
        new TableEntity(Partition, keyId) { ["partner"] = partnerId, ["lastUsedAt"] = usedAt.ToDateTimeOffset() }, TableUpdateMode.Replace, cancellationToken);

    /// <summary>When each key was last used, by its name; a key that never was is not in it.</summary>
    public async Task<IReadOnlyDictionary<string, Instant>> AllAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken)
            .ToDictionaryAsync(row => row.RowKey, row => row.GetInstant("lastUsedAt"), cancellationToken: cancellationToken);
}
