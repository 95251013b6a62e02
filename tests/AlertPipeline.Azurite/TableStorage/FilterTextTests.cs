using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class FilterTextTests
{
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(1));
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public void Values_are_written_after_their_type()
    {
        Assert.Equal("RowKey eq 'it''s'", TableClient.CreateQueryFilter($"RowKey eq {"it's"}"));
        Assert.Equal("A eq 1 and B eq 2L and C eq true", TableClient.CreateQueryFilter($"A eq {1} and B eq {2L} and C eq {true}"));
        Assert.Equal($"A eq guid'{Id}'", TableClient.CreateQueryFilter($"A eq {Id}"));
        Assert.Equal("A eq 1.5", TableClient.CreateQueryFilter($"A eq {1.5}"));
    }

    [Fact]
    public void Times_are_written_in_utc() =>
        Assert.StartsWith("A lt datetime'2026-03-01T11:30:00", TableClient.CreateQueryFilter($"A lt {Time}"), StringComparison.Ordinal);

    [Fact]
    public void A_type_that_tables_do_not_store_is_refused() =>
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new Version(1, 0)}"));
}
