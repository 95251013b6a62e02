using System.Globalization;
using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>A hint to look at a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="At">The moment.</param>
/// <param name="Partition">Its partition.</param>
/// <param name="Row">Its row.</param>
/// <param name="ETag">Its version.</param>
/// <param name="WrittenAt">When it was last written, by the clock of the service.</param>
public sealed record DueHint(string CaseId, Instant At, string Partition, string Row, ETag ETag, Instant WrittenAt)
{
    /// <summary>How long the truth of a hint may be about to be written.</summary>
    internal static readonly Duration Young = Duration.FromHours(1);

    private const int MomentLength = 11;

    /// <summary>Whether its truth may be about to be written, so that it has to stay though it leads nowhere.</summary>
    public bool IsYoung(Instant now) => At + Young > now || WrittenAt + Young > now;

    /// <summary>Reads a row; null when its key is not that of a hint.</summary>
    internal static DueHint? Read(TableEntity row) =>
        row.RowKey.Length > MomentLength + 1 && long.TryParse(row.RowKey.AsSpan(0, MomentLength), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? new DueHint(
                row.RowKey[(MomentLength + 1)..], Instant.FromUnixTimeSeconds(seconds), row.PartitionKey, row.RowKey, row.ETag, Instant.FromDateTimeOffset(row.Timestamp ?? default))
            : null;

    /// <summary>The key of the hint to look at a case at a moment; whole seconds, rounded up, because looking too early would find nothing to do.</summary>
    internal static string Key(Instant at, string caseId) => $"{Second(at)}:{caseId}";

    /// <summary>A key above those of all hints up to a moment.</summary>
    internal static string End(Instant at) => $"{Second(at)};";

    private static string Second(Instant at) => ((at.ToUnixTimeMilliseconds() + 999) / 1000).ToString($"D{MomentLength}", CultureInfo.InvariantCulture);
}
