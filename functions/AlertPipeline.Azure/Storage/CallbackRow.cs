using AlertPipeline.Callbacks;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>The shape of the mark that a partner is still to be told of a change; it lies in the partition of the report.</summary>
internal static class CallbackRow
{
    public const string Prefix = "callback:";

    public static TableEntity Write(Callback callback) => new(PendingRow.ShardOf(callback.ReportId), Key(callback.ReportId))
    {
        ["attempts"] = callback.Attempts,
        ["notBefore"] = callback.NotBefore.ToDateTimeOffset(),
        ["dispatchedAt"] = callback.DispatchedAt.ToDateTimeOffset(),
    };

    public static string Key(string reportId) => Prefix + reportId;

    /// <summary>Reads a row; null when it is not complete, or has a newer layout.</summary>
    public static StoredCallback? Read(TableEntity row) =>
        !StoredVersion.IsNewer(row) && row.GetInt32("attempts") is { } attempts && row.GetDateTimeOffset("notBefore") is { } notBefore && row.GetDateTimeOffset("dispatchedAt") is { } dispatchedAt
            ? new StoredCallback(
                new Callback(row.RowKey[Prefix.Length..], attempts, Instant.FromDateTimeOffset(notBefore), Instant.FromDateTimeOffset(dispatchedAt)), row.ETag)
            : null;
}
