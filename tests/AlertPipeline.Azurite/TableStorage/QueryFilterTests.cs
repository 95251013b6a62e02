using Azure.Data.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class QueryFilterTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(1));
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public static TheoryData<string, object, object> Values => new()
    {
        { "Text", "O'Brien", "other" },
        { "Whole", 5, 6 },
        { "Long", 5_000_000_000, 6L },
        { "Fraction", 1.5, 2.5 },
        { "Truth", true, false },
        { "Id", Id, Guid.Empty },
        { "Time", Time, Time.AddDays(1) },
    };

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

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_filter_finds_the_rows_with_that_value(string name, object wanted, object other)
    {
        await AddAsync(new TableEntity(Partition, "wanted") { [name] = wanted });
        await AddAsync(new TableEntity(Partition, "other") { [name] = other });

        var filter = TableClient.CreateQueryFilter(System.Runtime.CompilerServices.FormattableStringFactory.Create(name + " eq {0}", wanted));

        Assert.Equal("wanted", Assert.Single(await AllAsync(filter)).RowKey);
    }
}
