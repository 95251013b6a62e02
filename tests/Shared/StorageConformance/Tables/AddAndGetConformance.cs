using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class AddAndGetConformance(TableServiceClient service) : TableConformance(service)
{
    [Fact]
    public async Task A_row_comes_back_with_keys_version_and_time()
    {
        var etag = await AddAsync(Row("1", "one"));

        var row = await GetAsync("1");

        Assert.Equal((Partition, "1", "one"), (row.PartitionKey, row.RowKey, row.GetString("Value")));
        Assert.Equal(etag, row.ETag);
        Assert.NotNull(row.Timestamp);
        Assert.Equal(TimeSpan.Zero, row.Timestamp.Value.Offset);
    }

    [Fact]
    public async Task Only_selected_properties_come_back()
    {
        await AddAsync(new TableEntity(Partition, "1") { ["Wanted"] = 1, ["Other"] = 2 });

        TableEntity row = await Table.GetEntityAsync<TableEntity>(Partition, "1", ["Wanted"]);

        Assert.Equal(1, row.GetInt32("Wanted"));
        Assert.Null(row.GetInt32("Other"));
    }

    [Fact]
    public async Task A_second_row_with_the_same_keys_is_refused()
    {
        await AddAsync(Row("1", "first"));

        await RefusedAsync(409, "EntityAlreadyExists", () => AddAsync(Row("1", "second")));

        Assert.Equal("first", (await GetAsync("1")).GetString("Value"));
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_an_error_for_get() => await RefusedAsync(404, "ResourceNotFound", () => GetAsync("absent"));

    [Fact]
    public async Task A_row_that_is_not_there_has_no_value_for_get_if_exists()
    {
        var answer = await Table.GetEntityIfExistsAsync<TableEntity>(Partition, "absent");

        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Fact]
    public async Task A_row_that_is_there_has_a_value_for_get_if_exists()
    {
        await AddAsync(Row("1", "one"));

        var answer = await Table.GetEntityIfExistsAsync<TableEntity>(Partition, "1");

        Assert.Equal("one", answer.Value!.GetString("Value"));
    }
}
