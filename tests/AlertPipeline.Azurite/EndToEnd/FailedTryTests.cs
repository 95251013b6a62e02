using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class FailedTryTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_try_that_failed_because_a_queue_could_not_be_made_is_noted()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.RestartAsync();
        probe.Fails = call => call == $"PUT {StorageNames.CallbacksQueue}";

        await pipeline.SettleAsync();

        Assert.NotEmpty(await StoredRows.InAsync(pipeline.Storage, StorageNames.FailedTriesTable));
    }

    [Fact]
    public async Task A_failed_try_that_cannot_be_noted_because_its_table_is_not_there_ends()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var tries = pipeline.Services.GetRequiredService<FailedTryStore>();

        await Assert.ThrowsAsync<RequestFailedException>(() => tries.NoteAsync("1", pipeline.Clock.Now(), CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_try_that_goes_well_asks_nothing_more_of_storage()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.AcceptAsync(Reports.OfYonas());
        probe.Forget();
        await pipeline.SettleAsync();

        Assert.NotEmpty(probe.Calls);
        Assert.DoesNotContain(probe.Calls, call => call.EndsWith(StorageNames.FailedTriesTable, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_failed_and_was_processed_later_is_forgotten_after_a_day()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await new FailedTryStore(new TableServiceClient(pipeline.Storage)).NoteAsync("1", pipeline.Clock.Now(), CancellationToken.None);

        await pipeline.PassAsync(TimeSpan.FromHours(25));

        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, StorageNames.FailedTriesTable));
    }
}
