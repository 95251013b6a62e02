using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Shows that the app is alive and that storage answers.</summary>
public sealed class HeartbeatStore(TableServiceClient tables)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.HeartbeatsTable);

    /// <summary>Writes a moment and reads the row back: a round trip through storage.</summary>
    public async Task RoundTripAsync(string who, Instant now, CancellationToken cancellationToken)
    {
        await table.UpsertEntityAsync(new TableEntity(who, "last") { ["at"] = now.ToDateTimeOffset() }, TableUpdateMode.Replace, cancellationToken);
        await table.GetEntityAsync<TableEntity>(who, "last", cancellationToken: cancellationToken);
    }
}
