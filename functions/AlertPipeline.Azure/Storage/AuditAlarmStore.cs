using AlertPipeline.Audits;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps when people were last told of findings of each kind.</summary>
public sealed class AuditAlarmStore(TableServiceClient tables)
{
    private const string Partition = "audit";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.HeartbeatsTable);

    /// <summary>When they were last told of each kind; one that a newer version knows is left out.</summary>
    public async Task<IReadOnlyDictionary<AuditKind, Instant>> ToldAtAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken)
            .Where(row => Enum.TryParse<AuditKind>(row.RowKey, out _))
            .ToDictionaryAsync(row => Enum.Parse<AuditKind>(row.RowKey), row => row.GetInstant("toldAt"), cancellationToken: cancellationToken);

    /// <summary>Stores that they were told.</summary>
    public Task WriteAsync(IEnumerable<AuditKind> kinds, Instant now, CancellationToken cancellationToken) => Task.WhenAll(kinds.Select(kind =>
        table.UpsertEntityAsync(new TableEntity(Partition, $"{kind}") { ["toldAt"] = now.ToDateTimeOffset() }, TableUpdateMode.Replace, cancellationToken)));
}
