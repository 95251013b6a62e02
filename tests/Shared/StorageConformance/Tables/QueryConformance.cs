using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

public abstract class QueryConformance(TableServiceClient service) : TableConformance(service)
{
    [Fact]
    public async Task More_rows_than_a_page_holds_all_come_in_order()
    {
        var keys = Enumerable.Range(0, 1_050).Select(number => $"{number:0000}").ToArray();
        await FillAsync(keys);

        var rows = await AllAsync($"PartitionKey eq '{Partition}'");

        Assert.Equal(keys, rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task Pages_have_the_size_asked_for_and_go_on_from_a_token()
    {
        await FillAsync(["1", "2", "3", "4", "5"]);
        var query = Table.QueryAsync<TableEntity>(maxPerPage: 2);
        var pages = new List<(string Keys, string? Token)>();
        await foreach (var page in query.AsPages())
        {
            pages.Add((string.Join(',', page.Values.Select(row => row.RowKey)), page.ContinuationToken));
        }

        Assert.Equal(["1,2", "3,4", "5"], pages.Select(page => page.Keys));
        Assert.Null(pages[^1].Token);
        await foreach (var page in query.AsPages(pages[0].Token, pageSizeHint: 3))
        {
            Assert.Equal(["3", "4", "5"], page.Values.Select(row => row.RowKey));
        }
    }

    [Fact]
    public async Task Pages_go_on_over_partitions_and_keys_of_any_characters()
    {
        (string Partition, string Row)[] keys = [("a b", "c d"), ("a b", "é|%20"), ("ключ", ""), ("ключ", "👶")];
        foreach (var (partition, row) in keys)
        {
            await AddAsync(new TableEntity(partition, row));
        }

        var rows = await Table.QueryAsync<TableEntity>(maxPerPage: 1).ToListAsync();

        Assert.Equal(keys, rows.Select(row => (row.PartitionKey, row.RowKey)));
    }

    [Fact]
    public async Task A_page_goes_on_where_the_one_before_ended_although_rows_were_deleted()
    {
        await FillAsync(["1", "2", "3"]);
        await foreach (var page in Table.QueryAsync<TableEntity>(maxPerPage: 1).AsPages())
        {
            Assert.Single(page.Values);
            await Table.DeleteEntityAsync(Partition, page.Values[0].RowKey);
        }

        Assert.Empty(await AllAsync());
    }

    [Fact]
    public async Task A_filter_by_range_finds_the_rows_with_a_prefix()
    {
        await FillAsync(["due|1", "due|2", "event|1"]);

        var rows = await AllAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {"due|"} and RowKey lt {"due}"}"));

        Assert.Equal(["due|1", "due|2"], rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task Only_selected_properties_come_back()
    {
        await AddAsync(new TableEntity(Partition, "1") { ["Wanted"] = 1, ["Other"] = 2 });

        await foreach (var row in Table.QueryAsync<TableEntity>(select: ["RowKey", "Wanted"]))
        {
            Assert.Equal(("1", 1, null), (row.RowKey, row.GetInt32("Wanted"), row.GetInt32("Other")));
        }
    }

    [Fact]
    public async Task A_selected_property_that_a_row_does_not_have_is_null()
    {
        await AddAsync(Row("1"));

        var row = Assert.Single(await Table.QueryAsync<TableEntity>(select: ["RowKey", "Wanted"]).ToListAsync());

        Assert.Null(row["Wanted"]);
    }

    [Fact]
    public async Task An_empty_table_has_one_empty_page()
    {
        await foreach (var page in Table.QueryAsync<TableEntity>().AsPages())
        {
            Assert.Empty(page.Values);
            Assert.Null(page.ContinuationToken);
        }
    }

    [Fact]
    public async Task Rows_of_all_partitions_come_without_a_filter()
    {
        await AddAsync(new TableEntity("b", "1"));
        await AddAsync(new TableEntity("a", "2"));

        Assert.Equal(["a", "b"], (await AllAsync()).Select(row => row.PartitionKey));
    }

    [Fact]
    public async Task A_cancelled_query_stops()
    {
        await AddAsync(Row("1"));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in Table.QueryAsync<TableEntity>(cancellationToken: cancelled.Token))
            {
                Assert.Fail($"Row {row.RowKey} came in spite of it.");
            }
        });
    }

    private async Task FillAsync(IEnumerable<string> rowKeys)
    {
        foreach (var chunk in rowKeys.Chunk(100))
        {
            await Table.SubmitTransactionAsync(chunk.Select(key => new TableTransactionAction(TableTransactionActionType.Add, Row(key))));
        }
    }
}
