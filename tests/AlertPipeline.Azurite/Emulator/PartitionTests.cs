using Azure.Data.Tables;
using Azurite;

namespace AlertPipeline.Azurite.Emulator;

public sealed class PartitionTests
{
    private static readonly (string Partition, string Row)[] Rows = [("a", "1"), ("a", "2"), ("a", "3"), ("b", "1"), ("it's", "1")];

    [Theory]
    [InlineData("PartitionKey eq 'a'")]
    [InlineData("PartitionKey eq 'a' and RowKey ge '2'")]
    [InlineData("(PartitionKey eq 'a') and (RowKey ge '2' and RowKey lt '3')")]
    [InlineData("PartitionKey eq 'it''s'")]
    [InlineData("PartitionKey eq 'none'")]
    [InlineData("PartitionKey eq 'a' or RowKey eq '1'")]
    [InlineData("not (PartitionKey eq 'a')")]
    [InlineData("RowKey eq '1'")]
    public async Task A_query_that_reads_its_partition_alone_has_the_answer_of_one_that_reads_every_row(string filter) =>
        Assert.Equal(await FoundAsync(filter, readsPartitions: false), await FoundAsync(filter, readsPartitions: true));

    private static async Task<IReadOnlyList<(string, string)>> FoundAsync(string filter, bool readsPartitions)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { ReadsPartitions = readsPartitions });
        var table = new TableServiceClient(emulator.ConnectionString).GetTableClient("rows");
        await table.CreateIfNotExistsAsync();
        foreach (var (partition, row) in Rows)
        {
            await table.AddEntityAsync(new TableEntity(partition, row));
        }

        // Pages of two: the rest of a partition is asked for as well.
        return await table.QueryAsync<TableEntity>(filter, maxPerPage: 2).Select(row => (row.PartitionKey, row.RowKey)).ToListAsync();
    }
}
