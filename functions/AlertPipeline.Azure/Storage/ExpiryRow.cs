using System.Globalization;
using AlertPipeline.Reports;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>The shape of the mark by which an exercise is found when it is over; it lies in the partition of its exercise, the oldest first.</summary>
internal static class ExpiryRow
{
    private const string Prefix = "expiry:";

    public static TableEntity Key(string reportId, Instant receivedAt) => new(PendingRow.ShardOf(reportId), $"{Name(receivedAt)}:{reportId}");

    public static string ReportIdOf(TableEntity row) => row.RowKey[(row.RowKey.LastIndexOf(':') + 1)..];

    /// <summary>The marks of a partition whose exercises are over.</summary>
    public static string Over(string shard, Instant now) => RowRange.Between(shard, Prefix, Name(now - Exercise.Lifetime) + ';');

    private static string Name(Instant receivedAt) => Prefix + receivedAt.ToUnixTimeMilliseconds().ToString("D15", CultureInfo.InvariantCulture);
}
