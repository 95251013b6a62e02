using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class PropertyTypeConformance(TableServiceClient service) : TableConformance(service)
{
    private static readonly DateTimeOffset Time = new DateTimeOffset(2026, 3, 1, 12, 30, 15, TimeSpan.Zero).AddTicks(1_234_567);

    public static TheoryData<object> Values =>
    [
        "text", "", "  spaces  ", "line\r\nbreak\ttab", "\"quotes\" 'n' \\backslash/", "Zoë Özgür Łukasz محمد 李小龍 👶", "--changeset HTTP/1.1 {}",
        true, false,
        0, int.MinValue, int.MaxValue,
        0L, long.MinValue, long.MaxValue,
        0.0, 5.0, -1.5, double.MaxValue, double.Epsilon,
        Guid.Empty, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
        Time,
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_comes_back_as_it_was(object value)
    {
        await AddAsync(new TableEntity(Partition, "1") { ["Value"] = value });

        Assert.Equal(value, (await GetAsync("1"))["Value"]);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_comes_back_from_a_transaction_as_it_was(object value)
    {
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity(Partition, "1") { ["Value"] = value })]);

        Assert.Equal(value, Assert.Single(await AllAsync())["Value"]);
    }

    [Fact]
    public async Task Bytes_come_back()
    {
        byte[] bytes = [0, 1, 127, 128, 255];
        await AddAsync(new TableEntity(Partition, "1") { ["Array"] = bytes, ["Data"] = BinaryData.FromBytes(bytes), ["None"] = Array.Empty<byte>() });

        var row = await GetAsync("1");

        Assert.Equal(bytes, row.GetBinary("Array")!);
        Assert.Equal(bytes, row.GetBinaryData("Data")!.ToArray());
        Assert.Empty(row.GetBinary("None")!);
    }

    [Fact]
    public async Task A_time_comes_back_in_utc_and_either_type()
    {
        await AddAsync(new TableEntity(Partition, "1") { ["Offset"] = Time.ToOffset(TimeSpan.FromHours(2)), ["Plain"] = Time.UtcDateTime });

        var row = await GetAsync("1");

        Assert.Equal((Time, Time.UtcDateTime), (row.GetDateTimeOffset("Offset"), row.GetDateTime("Plain")));
        Assert.Equal((Time, Time.UtcDateTime), (row.GetDateTimeOffset("Plain"), row.GetDateTime("Offset")));
        Assert.Equal(DateTimeKind.Utc, row.GetDateTime("Plain")!.Value.Kind);
    }

    [Fact]
    public async Task Null_is_not_stored_and_does_not_remove()
    {
        await AddAsync(Row("1", "kept"));

        await Table.UpsertEntityAsync(new TableEntity(Partition, "1") { ["Value"] = null, ["Other"] = null });

        var row = await GetAsync("1");
        Assert.Equal("kept", row.GetString("Value"));
        Assert.False(row.ContainsKey("Other"));
    }

    [Fact]
    public async Task A_row_that_was_read_can_be_written_as_it_is()
    {
        await AddAsync(Row("1", "old"));
        var row = await GetAsync("1");
        row["Value"] = "new";

        await Table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);

        Assert.Equal("new", (await GetAsync("1")).GetString("Value"));
    }
}
