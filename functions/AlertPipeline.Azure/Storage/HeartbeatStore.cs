using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Shows that the app is alive and that storage answers.</summary>
public sealed class HeartbeatStore(TableServiceClient tables)
{
    private const string Row = "last";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.HeartbeatsTable);

    /// <summary>Writes a moment and reads the row back: a round trip through storage.</summary>
    public async Task RoundTripAsync(string who, Instant now, CancellationToken cancellationToken)
    {
        await BeatAsync(who, new Heartbeat(now), cancellationToken);
        await table.GetEntityAsync<TableEntity>(who, Row, cancellationToken: cancellationToken);
    }

    /// <summary>Stores a sign of life.</summary>
    public Task BeatAsync(string who, Heartbeat beat, CancellationToken cancellationToken) => table.UpsertEntityAsync(
        new TableEntity(who, Row) { ["at"] = beat.At.ToDateTimeOffset(), ["waiting"] = beat.Waiting, ["waitingSince"] = beat.WaitingSince?.ToDateTimeOffset() },
        TableUpdateMode.Replace,
        cancellationToken);

    /// <summary>The last sign of life; null when there was none yet.</summary>
    public async Task<Heartbeat?> FindAsync(string who, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(who, Row, cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    private static Heartbeat Read(TableEntity row) => new(row.GetInstant("at"), row.GetInt32("waiting") ?? 0, row.GetOptionalInstant("waitingSince"));
}
