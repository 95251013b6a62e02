using Azure.Data.Tables;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>A row that only one host can hold at a time; a host that dies holds it no longer than <see cref="Duration"/>.</summary>
internal sealed class TimerLease(TableClient table, TableEntity row, DateTimeOffset occurrence, TimeProvider clock, ILogger logger)
    : TimerClaim
{
    public const string RowKey = "lease";
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    private const string HeldUntil = "HeldUntil";
    private const string LastRun = "LastRun";

    private readonly PeriodicTimer thirds = new(Duration / 3, clock);
    private Task renewals = Task.CompletedTask;

    public static bool HasRun(TableEntity row, DateTimeOffset occurrence) => row.GetDateTimeOffset(LastRun) >= occurrence;

    public static bool IsHeld(TableEntity row, DateTimeOffset now) => row.GetDateTimeOffset(HeldUntil) > now;

    /// <summary>Takes the lease and keeps it; throws a conflict when another host was faster.</summary>
    public async Task TakeAsync(CancellationToken ct)
    {
        row[HeldUntil] = clock.GetUtcNow() + Duration;
        await WriteAsync(ct);
        renewals = RenewAsync();
    }

    public override async Task CompleteAsync()
    {
        await EndRenewalsAsync();
        row[HeldUntil] = null;
        row[LastRun] = occurrence;
        await TryWriteAsync();
    }

    public override async ValueTask DisposeAsync() => await EndRenewalsAsync();

    private async Task EndRenewalsAsync()
    {
        thirds.Dispose();
        await renewals;
    }

    private async Task RenewAsync()
    {
        while (await thirds.WaitForNextTickAsync())
        {
            row[HeldUntil] = clock.GetUtcNow() + Duration;
            await TryWriteAsync();
        }
    }

    private async Task TryWriteAsync()
    {
        try
        {
            await WriteAsync(CancellationToken.None);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault))
        {
            Log.TimerLeaseLost(logger, fault, row.PartitionKey);
        }
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        var response = row.ETag == default
            ? await table.AddEntityAsync(row, ct)
            : await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, ct);
        row.ETag = response.Headers.ETag ?? default;
    }
}
