using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class QueryFilterConformance(TableServiceClient service) : TableConformance(service)
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

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_filter_finds_the_rows_with_that_value(string name, object wanted, object other)
    {
        await AddAsync(new TableEntity(Partition, "wanted") { [name] = wanted });
        await AddAsync(new TableEntity(Partition, "other") { [name] = other });

        var filter = TableClient.CreateQueryFilter(System.Runtime.CompilerServices.FormattableStringFactory.Create(name + " eq {0}", wanted));

        Assert.Equal("wanted", Assert.Single(await AllAsync(filter)).RowKey);
    }

    [Theory]
    [InlineData("Number lt 2", "1")]
    [InlineData("Number le 2", "12")]
    [InlineData("Number gt 2", "3")]
    [InlineData("Number ge 2", "23")]
    [InlineData("Number ne 2", "13")]
    [InlineData("not (Number eq 2)", "13")]
    [InlineData("Number eq 1 or Number eq 3", "13")]
    [InlineData("Number gt 1 and Number lt 3", "2")]
    [InlineData("Number eq 1 or Number gt 1 and Even eq true", "12")]
    [InlineData("(Number eq 1 or Number gt 1) and Even eq true", "2")]
    [InlineData("RowKey gt '1' and Even eq false", "3")]
    [InlineData("PartitionKey eq 'other'", "")]
    public async Task Comparisons_are_combined(string filter, string found)
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            await AddAsync(new TableEntity(Partition, $"{number}") { ["Number"] = number, ["Even"] = number == 2 });
        }

        Assert.Equal(found, string.Concat((await AllAsync(filter)).Select(row => row.RowKey)));
    }

    [Theory]
    [InlineData("Absent eq 1")]
    [InlineData("Absent ne 1")]
    [InlineData("Absent lt 'text'")]
    [InlineData("Absent eq true")]
    public async Task A_property_that_a_row_does_not_have_does_not_compare(string filter)
    {
        await AddAsync(Row("1"));

        Assert.Empty(await AllAsync(filter));
    }

    [Theory]
    [InlineData("(Value eq 'a'")]
    [InlineData("Value is 'a'")]
    [InlineData("Value eq 'a' and")]
    [InlineData("Value eq")]
    public async Task A_filter_that_cannot_be_understood_is_refused(string filter) => await RefusedAsync(400, "InvalidInput", () => AllAsync(filter));
}
