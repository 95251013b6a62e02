using Azure.Data.Tables;
using Local;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

public sealed class RowBatchesTests
{
    [Fact]
    public async Task A_batch_has_one_partition() => Assert.Equal([2, 1, 1], await SizesAsync(Row("a"), Row("a"), Row("b"), Row("a")));

    [Fact]
    public async Task A_batch_has_at_most_a_hundred_rows() => Assert.Equal([100, 20], await SizesAsync([.. Enumerable.Range(0, 120).Select(_ => Row("a"))]));

    [Fact]
    public async Task A_batch_fits_into_one_request() => Assert.Equal([3, 2], await SizesAsync([.. Enumerable.Range(0, 5).Select(_ => Row("a", length: 900_000))]));

    [Fact]
    public async Task No_row_is_no_batch() => Assert.Empty(await SizesAsync());

    private static TableEntity Row(string partition, int length = 1) => new(partition, "r") { ["text"] = new string('x', length) };

    private static async Task<IReadOnlyList<int>> SizesAsync(params TableEntity[] rows) =>
        await RowBatches.Of(rows.ToAsyncEnumerable()).Select(batch => batch.Count).ToListAsync();
}
