using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class LimitConformance(TableServiceClient service) : TableConformance(service)
{
    private const int LongestText = 32 * 1024;
    private const int LongestBytes = 64 * 1024;

    public static TheoryData<object> TooLarge => [new string('x', LongestText + 1), new byte[LongestBytes + 1]];

    [Theory]
    [MemberData(nameof(TooLarge))]
    public async Task A_property_over_the_limit_is_refused(object value) =>
        await RefusedAsync(400, "PropertyValueTooLarge", () => AddAsync(Holding(value)));

    [Theory]
    [MemberData(nameof(TooLarge))]
    public async Task A_property_over_the_limit_undoes_a_transaction_and_is_named(object value)
    {
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, Row("0")), new(TableTransactionActionType.UpsertMerge, Holding(value))]));

        Assert.Equal((400, "PropertyValueTooLarge", 1), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Empty(await AllAsync());
    }

    [Fact]
    public async Task The_largest_properties_fit()
    {
        await AddAsync(new TableEntity(Partition, "1") { ["Text"] = new string('x', LongestText), ["Bytes"] = new byte[LongestBytes] });

        var row = await GetAsync("1");
        Assert.Equal((LongestText, LongestBytes), (row.GetString("Text")!.Length, row.GetBinary("Bytes")!.Length));
    }

    [Fact]
    public async Task A_row_over_the_limit_is_refused()
    {
        var row = Row("1");
        for (var number = 0; number < 33; number++)
        {
            row[$"Text{number}"] = new string('x', LongestText);
        }

        await RefusedAsync(400, "EntityTooLarge", () => Table.UpsertEntityAsync(row));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public async Task A_key_with_a_character_that_addresses_cannot_hold_is_refused(string key) =>
        await RefusedAsync(400, "InvalidInput", () => AddAsync(Row(key)));

    private static TableEntity Holding(object value) => new(Partition, "1") { ["Value"] = value };
}
