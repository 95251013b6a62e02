using AlertPipeline.Storage;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ChangeHintTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly Instant FarAhead = Instant.FromUtc(2099, 1, 1, 0, 0);

    [Fact]
    public async Task An_accepted_report_takes_three_calls_to_storage_the_hint_before_the_truth()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.AcceptAsync(Reports.OfYonas());
        probe.Forget();

        await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));

        Assert.Equal(["PUT partnerreports", "POST $batch", "POST messages"], probe.Calls);
    }

    [Fact]
    public async Task A_crash_between_hint_and_report_shows_nothing_and_the_repeat_shows_it()
    {
        var probe = new StorageProbe { Fails = call => call == "POST $batch" };
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        using var failed = await pipeline.PostAsync(Reports.OfYonas());
        Assert.Equal(503, (int)failed.StatusCode);
        Assert.Single(await HintsAsync(pipeline));
        Assert.Empty((await pipeline.ListAsync()).Items());

        probe.Fails = _ => false;
        pipeline.Clock.Advance(TimeSpan.FromSeconds(5));
        var id = await pipeline.AcceptAsync(Reports.OfYonas());

        Assert.Equal([id], (await pipeline.ListAsync()).Ids());
    }

    [Fact]
    public async Task A_crash_between_hint_and_change_shows_the_report_as_it_was_and_the_next_run_as_it_is()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Clock.Advance(TimeSpan.FromSeconds(5));
        probe.Fails = call => call == "POST $batch";
        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(() => StoreOf(pipeline).TryFailAsync(id, pipeline.Clock.Now(), pipeline.Clock.Now(), CancellationToken.None));
        Assert.Equal("received", (string)Assert.Single((await pipeline.ListAsync()).Items())["status"]!);
        Assert.Equal(2, (await HintsAsync(pipeline)).Count);

        probe.Fails = _ => false;
        await pipeline.SettleAsync();

        Assert.Equal("processed", (string)Assert.Single((await pipeline.ListAsync()).Items())["status"]!);
    }

    [Fact]
    public async Task A_hint_that_leads_nowhere_is_deleted_when_it_is_old()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        var store = new ChangeStore(new TableServiceClient(pipeline.Storage), NullLogger<ChangeStore>.Instance);
        var hint = Assert.Single(await HintsAsync(pipeline));

        await store.DropAsync(hint, Instant.Max(hint.WrittenAt, hint.Place) + Duration.FromMinutes(59), CancellationToken.None);
        Assert.Single(await HintsAsync(pipeline));
        await store.DropAsync(hint, FarAhead, CancellationToken.None);
        await store.DropAsync(hint, FarAhead, CancellationToken.None);

        Assert.Empty(await HintsAsync(pipeline));
    }

    [Fact]
    public async Task A_hint_that_was_written_again_meanwhile_stays()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        var store = new ChangeStore(new TableServiceClient(pipeline.Storage), NullLogger<ChangeStore>.Instance);
        var hint = Assert.Single(await HintsAsync(pipeline));
        await store.WriteAsync("coa", id, pipeline.Clock.Now(), CancellationToken.None);

        await store.DropAsync(hint, FarAhead, CancellationToken.None);

        Assert.Single(await HintsAsync(pipeline));
    }

    [Fact]
    public async Task Hints_that_lead_nowhere_are_passed_over_and_cleared_away_by_the_list()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        foreach (var _ in Enumerable.Range(0, 20))
        {
            pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
            await pipeline.AcceptAsync(Reports.OfYonas());
        }

        Assert.Equal(21, (await HintsAsync(pipeline)).Count);
        pipeline.Clock.Advance(TimeSpan.FromDays(365 * 50));

        Assert.Equal([id], (await pipeline.ListAsync()).Ids());
        Assert.Single(await HintsAsync(pipeline));
    }

    private static ReportStore StoreOf(Pipeline pipeline) =>
        (ReportStore)pipeline.Services.GetService(typeof(ReportStore))!;

    private static async Task<IReadOnlyList<ChangeHint>> HintsAsync(Pipeline pipeline) =>
        await new ChangeStore(new TableServiceClient(pipeline.Storage), NullLogger<ChangeStore>.Instance).FromAsync("coa", NodaConstants.UnixEpoch, CancellationToken.None).ToListAsync();
}
