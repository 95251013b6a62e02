using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Shows that the app is alive and that storage answers.</summary>
public sealed class HeartbeatStore(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(StorageNames.HeartbeatsTable);

    /// <summary>Writes a moment and reads it back: a round trip through storage.</summary>
    /// <exception cref="InvalidOperationException">Something else came back.</exception>
    public async Task RoundTripAsync(string who, Instant now, CancellationToken cancellationToken)
    {
        await table.UpsertEntityAsync(new TableEntity(who, "last") { ["at"] = now.ToDateTimeOffset() }, TableUpdateMode.Replace, cancellationToken);
        var read = await table.GetEntityAsync<TableEntity>(who, "last", cancellationToken: cancellationToken);
        if (read.Value.GetInstant("at") < now)
        {
            throw new InvalidOperationException("Storage gave back an older row than the one just written.");
        }
    }
}
