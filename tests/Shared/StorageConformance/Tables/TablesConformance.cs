using System.Net;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class TablesConformance(TableServiceClient service) : TableConformance(service)
{
    [Fact]
    public async Task A_new_table_is_created()
    {
        var created = await Service.CreateTableIfNotExistsAsync("another");

        Assert.Equal("another", created.Value.Name);
        Assert.Equal((int)HttpStatusCode.NoContent, created.GetRawResponse().Status);
    }

    [Fact]
    public async Task A_table_that_exists_is_told_by_the_status_and_is_no_error()
    {
        var again = await Table.CreateIfNotExistsAsync();

        Assert.Equal("rows", again.Value.Name);
        Assert.Equal((int)HttpStatusCode.Conflict, again.GetRawResponse().Status);
        Assert.Contains(TableErrorCode.TableAlreadyExists.ToString(), again.GetRawResponse().Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_case_of_a_name_does_not_matter()
    {
        await AddAsync(Row("1"));

        Assert.Equal((int)HttpStatusCode.Conflict, (await Service.CreateTableIfNotExistsAsync("ROWS")).GetRawResponse().Status);
        Assert.Equal("1", (await Service.GetTableClient("ROWS").GetEntityAsync<TableEntity>(Partition, "1")).Value.RowKey);
    }

    [Fact]
    public async Task A_deleted_table_is_gone_with_its_rows()
    {
        await Table.AddEntityAsync(Row("1"));

        await Table.DeleteAsync();

        await RefusedAsync(404, "TableNotFound", () => AllAsync());
    }

    [Fact]
    public async Task Deleting_a_table_that_is_not_there_is_told_by_the_status_and_is_no_error()
    {
        var absent = Service.GetTableClient("absent");

        Assert.Equal((int)HttpStatusCode.NotFound, (await absent.DeleteAsync()).Status);
    }

    [Fact]
    public async Task A_row_for_a_table_that_is_not_there_is_refused() =>
        await RefusedAsync(404, "TableNotFound", () => Service.GetTableClient("absent").AddEntityAsync(Row("1")));
}
