using Azure.Data.Tables;
using Azurite;

namespace AlertPipeline.Azurite.Emulator;

public sealed class PartitionTests
{
    private static readonly (string Partition, string Row)[] Rows = [("a", "1"), ("a", "2"), ("a", "3"), ("b", "1"), ("it's", "1")];

    private static readonly string[] Filters =
    [
        "PartitionKey eq 'a'",
        "PartitionKey eq 'a' and RowKey ge '2'",
        "(PartitionKey eq 'a') and (RowKey ge '2' and RowKey lt '3')",
        "PartitionKey eq 'it''s'",
        "PartitionKey eq 'none'",
        "PartitionKey eq 'a' or RowKey eq '1'",
        "not (PartitionKey eq 'a')",
        "RowKey eq '1'",
    ];

    [Fact]
    public async Task A_query_that_reads_its_partition_alone_has_the_answer_of_one_that_reads_every_row() =>
        Assert.Equal(await FoundAsync(readsPartitions: false), await FoundAsync(readsPartitions: true));

    private static async Task<IReadOnlyList<string>> FoundAsync(bool readsPartitions)
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions { ReadsPartitions = readsPartitions });
        var table = new TableServiceClient(emulator.ConnectionString).GetTableClient("rows");
        await table.CreateIfNotExistsAsync();
        foreach (var (partition, row) in Rows)
        {
            await table.AddEntityAsync(new TableEntity(partition, row));
        }

        // Pages of two: the rest of a partition is asked for as well.
        return await Filters.ToAsyncEnumerable()
            .SelectMany(filter => table.QueryAsync<TableEntity>(filter, maxPerPage: 2).Select(row => $"{filter}: {row.PartitionKey} {row.RowKey}"))
            .ToListAsync();
    }
}
