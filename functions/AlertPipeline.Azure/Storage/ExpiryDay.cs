using Azure.Data.Tables;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Storage;

/// <summary>
/// Marks by which rows that are over are found without reading the others: one partition for each day. A mark is written before its rows and lists them.
/// </summary>
internal static class ExpiryDay
{
    private const string Prefix = "expires:";
    private const string Names = "rows";
    private const char Between = '\n';

    /// <summary>The mark of rows that go on a day.</summary>
    public static TableEntity Mark(Instant expiresAt, string id, IEnumerable<(string Partition, string Row)> rows)
    {
        var mark = new TableEntity(Partition(expiresAt), id);
        LongText.Write(mark, Names, string.Join(Between, rows.SelectMany(row => new[] { row.Partition, row.Row })));
        return mark;
    }

    /// <summary>Every mark of a day that is over.</summary>
    public static string Over(Instant now) => TableClient.CreateQueryFilter($"PartitionKey ge {Prefix} and PartitionKey lt {Partition(now)}");

    /// <summary>The rows of a mark.</summary>
    public static IEnumerable<(string Partition, string Row)> RowsOf(TableEntity mark) =>
        LongText.Read(mark, Names).Split(Between).Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]));

    private static string Partition(Instant at) => Prefix + LocalDatePattern.Iso.Format(at.InUtc().Date);
}
