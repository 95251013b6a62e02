using System.Text;
using Azure.Data.Tables;
using Local;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

public sealed class RowLineTests
{
    private static readonly DateTimeOffset Time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(1);

    public static TheoryData<object> Values =>
    [
        "a\nb \u2028 é", "", true, int.MinValue, long.MaxValue, 2.0, double.NaN, double.NegativeInfinity, 0.1, Guid.Empty, Time, new byte[] { 0, 255 },
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_with_its_type(object value)
    {
        var again = RowLine.Read(Text(new TableEntity("it's", "r") { ["value"] = value }));

        Assert.Equal(value, again["value"]);
        Assert.Equal(("it's", "r", value.GetType()), (again.PartitionKey, again.RowKey, again["value"]!.GetType()));
    }

    [Fact]
    public void A_row_is_one_line() => Assert.DoesNotContain('\n', Text(new TableEntity("p", "r") { ["value"] = "a\r\nb" }));

    [Fact]
    public void The_order_of_its_values_the_time_stamp_and_the_version_make_no_other_line() => Assert.Equal(
        Text(new TableEntity("p", "r") { ["a"] = 1, ["b"] = 2 }),
        Text(new TableEntity("p", "r") { ["b"] = 2, ["a"] = 1, ["none"] = null, Timestamp = Time, ETag = new Azure.ETag("1") }));

    private static string Text(TableEntity row) => Encoding.UTF8.GetString(RowLine.Write(row));
}
