using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>The shape of the mark of a report that is not in a case yet; it lies in the partition of its report.</summary>
internal static class PendingRow
{
    public const int Shards = 64;
    public const string Prefix = "pending:";

    /// <summary>A key above those of all marks of a partition.</summary>
    public const string End = "pending;";

    public static string ShardOf(string reportId) => Shard.Of(reportId, Shards);

    public static TableEntity Key(string reportId) => new(ShardOf(reportId), Prefix + reportId);

    public static TableEntity Write(string reportId, string queue, int dispatches, Instant now, Instant? since = null, string? trace = null) => new(ShardOf(reportId), Prefix + reportId)
    {
        ["queue"] = queue,
        ["dispatchedAt"] = now.ToDateTimeOffset(),
        ["dispatches"] = dispatches,
        ["since"] = (since ?? now).ToDateTimeOffset(),
        ["trace"] = trace,
    };

    /// <summary>Reads a row; null when it is not complete, has a newer layout, or names no queue of this version.</summary>
    public static PendingReport? Read(TableEntity row) =>
        !StoredVersion.IsNewer(row) && row.GetString("queue") is { } queue && StorageNames.Queues.Contains(queue) && row.GetDateTimeOffset("dispatchedAt") is { } at && row.GetInt32("dispatches") is { } dispatches
            ? new PendingReport(row.RowKey[Prefix.Length..], queue, Instant.FromDateTimeOffset(at), dispatches, SinceOf(row) ?? Instant.FromDateTimeOffset(at), row.GetString("trace"), row.ETag)
            : null;

    private static Instant? SinceOf(TableEntity row) => row.GetOptionalInstant("since");
}
