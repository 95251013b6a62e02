using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class DeleteConformance(TableServiceClient service) : TableConformance(service)
{
    [Fact]
    public async Task A_row_is_deleted_whatever_its_version()
    {
        await AddAsync(Row("1"));

        Assert.Equal(204, (await Table.DeleteEntityAsync(Partition, "1")).Status);

        Assert.False(await ExistsAsync("1"));
    }

    [Fact]
    public async Task Deleting_a_row_that_is_not_there_is_told_by_the_status_and_is_no_error() =>
        Assert.Equal(404, (await Table.DeleteEntityAsync(Partition, "absent")).Status);

    [Fact]
    public async Task Deleting_an_old_version_is_refused()
    {
        var old = await AddAsync(Row("1", "first"));
        await Table.UpdateEntityAsync(Row("1", "second"), old);

        await RefusedAsync(412, "UpdateConditionNotSatisfied", () => Table.DeleteEntityAsync(Partition, "1", old));

        Assert.True(await ExistsAsync("1"));
    }

    [Fact]
    public async Task The_present_version_is_deleted()
    {
        var etag = await AddAsync(Row("1"));

        await Table.DeleteEntityAsync(Partition, "1", etag);

        Assert.False(await ExistsAsync("1"));
    }
}
