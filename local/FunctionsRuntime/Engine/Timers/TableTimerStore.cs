using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>
/// Timers of all hosts that share a storage account. A timer has a partition with two rows: its occurrences, and the lease of
/// the host that runs it.
/// </summary>
internal sealed class TableTimerStore(TableClient table, string app, TimeProvider clock, ILogger<TableTimerStore> logger) : ITimerStore
{
    public const string TableName = "LocalTimers";

    private const string StatusRow = "status";

    public async Task<TimerStatus?> ReadAsync(string timer, CancellationToken ct)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition(timer), StatusRow, cancellationToken: ct);
        return row.HasValue ? Status(row.Value!) : null;
    }

    public Task WriteAsync(string timer, TimerStatus status, CancellationToken ct) => CreatingTableAsync(
        () => table.UpsertEntityAsync(
            new TableEntity(Partition(timer), StatusRow)
            {
                [nameof(TimerStatus.Last)] = status.Last,
                [nameof(TimerStatus.Next)] = status.Next,
                [nameof(TimerStatus.LastUpdated)] = status.LastUpdated,
            },
            TableUpdateMode.Replace,
            ct),
        ct);

    public async Task<ClaimAnswer> ClaimAsync(string timer, DateTimeOffset occurrence, CancellationToken ct)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition(timer), TimerLease.RowKey, cancellationToken: ct);
        var row = found.HasValue ? found.Value! : new TableEntity(Partition(timer), TimerLease.RowKey);
        if (TimerLease.HasRun(row, occurrence))
        {
            return new ClaimAnswer.HasRun();
        }

        return TimerLease.IsHeld(row, clock.GetUtcNow()) ? new ClaimAnswer.RunsElsewhere() : await TakeAsync(row, occurrence, ct);
    }

    private async Task<ClaimAnswer> TakeAsync(TableEntity row, DateTimeOffset occurrence, CancellationToken ct)
    {
        var lease = new TimerLease(table, row, occurrence, clock, logger);
        try
        {
            await CreatingTableAsync(() => lease.TakeAsync(ct), ct);
            return new ClaimAnswer.Granted(lease);
        }
        catch (RequestFailedException taken) when (StorageFaults.IsConflict(taken))
        {
            await lease.DisposeAsync();
            return new ClaimAnswer.RunsElsewhere();
        }
    }

    private async Task CreatingTableAsync(Func<Task> write, CancellationToken ct)
    {
        try
        {
            await write();
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == TableErrorCode.TableNotFound)
        {
            await table.CreateIfNotExistsAsync(ct);
            await write();
        }
    }

    private string Partition(string timer) => $"{app}.{timer}";

    private static TimerStatus? Status(TableEntity row) =>
        row.GetDateTimeOffset(nameof(TimerStatus.Next)) is { } next && row.GetDateTimeOffset(nameof(TimerStatus.LastUpdated)) is { } updated
            ? new(row.GetDateTimeOffset(nameof(TimerStatus.Last)), next, updated)
            : null;
}
