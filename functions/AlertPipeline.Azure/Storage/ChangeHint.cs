using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>A hint that a report of a partner changed.</summary>
/// <param name="PartnerId">The partner.</param>
/// <param name="ReportId">The report.</param>
/// <param name="Place">
/// Its place in the partner's list: the millisecond of the change, and below that a fraction that follows from the report's id.
/// So a page can end between two reports that changed in the same millisecond, and still a moment says where.
/// </param>
/// <param name="Row">Its row.</param>
/// <param name="ETag">Its version.</param>
/// <param name="WrittenAt">When it was last written, by the clock of the service.</param>
public sealed record ChangeHint(string PartnerId, string ReportId, Instant Place, string Row, ETag ETag, Instant WrittenAt)
{
    // Keys that only grow would all meet at the end of one partition, which a flood of one partner makes slow.
    private const int Shards = 16;
    private const int MillisecondDigits = 15;
    private const int FractionDigits = 6;
    private const int PlaceLength = MillisecondDigits + FractionDigits;
    private const uint Fractions = 1_000_000;

    /// <summary>Whether the report last changed at this moment. If not, the change was never stored, or a later one has a hint of its own.</summary>
    public bool LeadsTo(StoredReport report) => report.PartnerId == PartnerId && report.ChangedAt.ToUnixTimeMilliseconds() == Place.ToUnixTimeMilliseconds();

    /// <summary>Reads a row; null when its key is not that of a hint.</summary>
    internal static ChangeHint? Read(string partnerId, TableEntity row) => ReadPlace(row.RowKey) is { } place
        ? new ChangeHint(partnerId, row.RowKey[(PlaceLength + 1)..], place, row.RowKey, row.ETag, Instant.FromDateTimeOffset(row.Timestamp ?? default))
        : null;

    /// <summary>Every partition of a partner.</summary>
    internal static IEnumerable<string> Partitions(string partnerId) => Shard.All(Shards).Select(shard => $"{partnerId}:{shard}");

    /// <summary>The partition of the hints to a report.</summary>
    internal static string Partition(string partnerId, string reportId) => $"{partnerId}:{Shard.Of(reportId, Shards)}";

    /// <summary>The key of the hint that a report changed at a moment.</summary>
    internal static string Key(Instant changedAt, string reportId) =>
        $"{Start(Instant.FromUnixTimeMilliseconds(changedAt.ToUnixTimeMilliseconds()).PlusNanoseconds(Fraction(reportId)))}:{reportId}";

    /// <summary>The least key of all hints at a place or after it.</summary>
    internal static string Start(Instant place)
    {
        var counted = Instant.Max(place, NodaConstants.UnixEpoch);
        var millisecond = counted.ToUnixTimeMilliseconds();
        var fraction = (counted - Instant.FromUnixTimeMilliseconds(millisecond)).ToInt64Nanoseconds();
        return millisecond.ToString($"D{MillisecondDigits}", CultureInfo.InvariantCulture) + fraction.ToString($"D{FractionDigits}", CultureInfo.InvariantCulture);
    }

    private static uint Fraction(string reportId) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(reportId))) % Fractions;

    private static Instant? ReadPlace(string row) =>
        row.Length > PlaceLength + 1 && Digits(row.AsSpan(0, MillisecondDigits)) is { } millisecond && Digits(row.AsSpan(MillisecondDigits, FractionDigits)) is { } fraction
            ? Instant.FromUnixTimeMilliseconds(millisecond).PlusNanoseconds(fraction)
            : null;

    private static long? Digits(ReadOnlySpan<char> text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
