using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class TableEntityTests
{
    [Fact]
    public void A_property_that_is_not_there_is_null()
    {
        var row = new TableEntity("p", "r");

        Assert.Null(row["Absent"]);
        Assert.Null(row.GetString("Absent"));
        Assert.Null(row.GetInt64("Absent"));
        Assert.Null(row.GetBinary("Absent"));
        Assert.Null(row.Timestamp);
        Assert.Equal(default, row.ETag);
    }

    [Fact]
    public void A_property_of_another_type_is_refused()
    {
        var row = new TableEntity("p", "r") { ["Whole"] = 1, ["Text"] = "x" };

        Assert.Throws<InvalidOperationException>(() => row.GetInt64("Whole"));
        Assert.Throws<InvalidOperationException>(() => row.GetString("Whole"));
        Assert.Throws<InvalidOperationException>(() => row.GetBoolean("Text"));
    }

    [Fact]
    public void A_whole_number_in_the_place_of_a_long_or_double_becomes_one()
    {
        var row = new TableEntity("p", "r") { ["Long"] = 1L, ["Double"] = 1.5 };

        row["Long"] = 2;
        row["Double"] = 2;

        Assert.Equal((2L, 2.0), (row.GetInt64("Long"), row.GetDouble("Double")));
    }

    [Fact]
    public void Keys_and_version_are_properties_too()
    {
        var row = new TableEntity("p", "r") { ETag = new ETag("version") };

        Assert.Equal(("p", "r"), (row["PartitionKey"], row["RowKey"]));
        Assert.Equal(3, row.Count);
        Assert.Equal(new ETag("version"), new TableEntity(row).ETag);
    }

    [Fact]
    public void A_row_is_a_dictionary()
    {
        var row = new TableEntity("p", "r") { { "Value", 1 } };

        Assert.True(row.TryGetValue("Value", out var value));
        Assert.Equal(1, value);
        Assert.Contains("Value", row.Keys);
        Assert.True(row.Remove("Value"));
        Assert.False(row.ContainsKey("Value"));
    }
}
