using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Testing.StorageConformance.Tables;

/// <summary>
/// What holds of every table service that the app runs on, with an empty table in an account of its own. Written against the
/// public API, so that it also runs over the official package.
/// </summary>
/// <param name="service">An account without tables.</param>
public abstract class TableConformance(TableServiceClient service) : IAsyncLifetime
{
    protected const string Partition = "partition";

    protected TableServiceClient Service => service;

    protected TableClient Table => service.GetTableClient("rows");

    public async Task InitializeAsync() => await Table.CreateIfNotExistsAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    protected static TableEntity Row(string rowKey, string? value = null) =>
        value is null ? new(Partition, rowKey) : new(Partition, rowKey) { ["Value"] = value };

    protected static async Task RefusedAsync(int status, string code, Func<Task> act)
    {
        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(act);
        Assert.Equal((status, code), (refusal.Status, refusal.ErrorCode));
    }

    protected async Task<ETag> AddAsync(TableEntity row) => (await Table.AddEntityAsync(row)).Headers.ETag!.Value;

    protected async Task<TableEntity> GetAsync(string rowKey) => await Table.GetEntityAsync<TableEntity>(Partition, rowKey);

    protected async Task<bool> ExistsAsync(string rowKey) => (await Table.GetEntityIfExistsAsync<TableEntity>(Partition, rowKey)).HasValue;

    protected async Task<List<TableEntity>> AllAsync(string? filter = null) => await Table.QueryAsync<TableEntity>(filter).ToListAsync();
}
