using AlertPipeline.Modes;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps the last mode of each kind; one row each.</summary>
public sealed class ModeStore(TableServiceClient tables)
{
    private const string Row = "last";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.HeartbeatsTable);

    /// <summary>The one that is under way; null when none is.</summary>
    public async Task<TimedMode?> FindAsync(ModeKind kind, Instant now, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(kind.ToWord(), Row, cancellationToken: cancellationToken);
        return found.HasValue && Read(found.Value!) is var last && last.IsUnderWay(now) ? last : null;
    }

    /// <summary>Stores one, in the place of any before.</summary>
    public Task WriteAsync(ModeKind kind, TimedMode mode, CancellationToken cancellationToken) => table.UpsertEntityAsync(
        new TableEntity(kind.ToWord(), Row)
        {
            ["startedAt"] = mode.StartedAt.ToDateTimeOffset(),
            ["until"] = mode.Until.ToDateTimeOffset(),
            ["reason"] = mode.Reason,
            ["by"] = mode.By,
        },
        TableUpdateMode.Replace,
        cancellationToken);

    private static TimedMode Read(TableEntity row) => new(row.GetInstant("startedAt"), row.GetInstant("until"), row.GetText("reason"), row.GetText("by"));
}
