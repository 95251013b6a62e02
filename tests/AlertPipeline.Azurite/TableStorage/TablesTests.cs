using System.Net;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class TablesTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private TableServiceClient Service => new(ConnectionString);

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

    [Fact]
    public void A_client_knows_its_account_and_its_addresses()
    {
        Assert.StartsWith("account", Service.AccountName, StringComparison.Ordinal);
        Assert.Equal(Service.AccountName, Table.AccountName);
        Assert.Equal($"/{Service.AccountName}", Service.Uri.AbsolutePath);
        Assert.Equal($"/{Service.AccountName}/rows", Table.Uri.AbsolutePath);
    }

    [Fact]
    public void An_empty_table_name_is_refused() => Assert.Throws<ArgumentException>(() => new TableClient(ConnectionString, string.Empty));
}
