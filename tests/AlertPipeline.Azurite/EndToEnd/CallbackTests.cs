using AlertPipeline.Callbacks;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class CallbackTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly SendOutcome Unreachable = new SendOutcome.TryLater(FailureReason.Unreachable);

    [Fact]
    public async Task A_partner_with_a_webhook_is_told_what_its_report_became_as_if_it_had_asked()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        await pipeline.SettleAsync();

        var told = Assert.Single(pipeline.Callbacks.Sent);
        Assert.Equal("http://127.0.0.1:7072/webhooks/partner-coa", told.Url);
        Assert.Equal("report.changed", (string)told.Body["type"]!);
        Assert.Equal("processed", (string)told.Report["status"]!);
        Assert.Equal((string)told.Body["timestamp"]!, (string)told.Report["changedAt"]!);
        Assert.Equal((await pipeline.GetAsync($"/api/v1/reports/{id}", "demo-coa-key")).ToJsonString(), told.Report.ToJsonString());
        Assert.Empty(await MarksAsync(pipeline));
    }

    [Fact]
    public async Task What_a_partner_is_told_was_read_before_it_was_claimed_so_that_a_change_meanwhile_is_not_told_twice()
    {
        var (probe, last) = (new StorageProbe(), "");
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        pipeline.Callbacks.Meanwhile = () =>
        {
            last = probe.Calls.Last(call => call.EndsWith(" reports", StringComparison.Ordinal));
            return Task.CompletedTask;
        };

        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        Assert.Equal("PUT reports", last);
    }

    [Fact]
    public async Task A_partner_without_a_webhook_gets_no_mark()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas(), "demo-nidos-key");
        await FailAsync(pipeline, id);

        Assert.Empty(await MarksAsync(pipeline));
    }

    [Fact]
    public async Task Each_change_is_told_under_an_id_of_its_own()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await FailAsync(pipeline, id);
        await DeliverAsync(pipeline, id);
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        await StoreOf(pipeline).TryReopenAsync(id, pipeline.Clock.Now(), CancellationToken.None);
        await DeliverAsync(pipeline, id);

        Assert.Equal(["failed", "received"], pipeline.Callbacks.Sent.Select(told => (string)told.Report["status"]!));
        Assert.Equal(2, pipeline.Callbacks.Sent.Select(told => told.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_change_that_is_stored_is_told_though_its_message_was_lost()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await FailAsync(pipeline, id);
        await new QueueClient(pipeline.Storage, StorageNames.CallbacksQueue).ClearMessagesAsync();
        Assert.Empty(pipeline.Callbacks.Sent);

        await pipeline.PassAsync(TimeSpan.FromSeconds(30));

        Assert.Single(pipeline.Callbacks.Sent);
    }

    [Fact]
    public async Task A_change_is_stored_and_told_later_while_the_queue_does_not_answer()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        probe.Fails = call => call == "POST messages";
        await FailAsync(pipeline, id);
        probe.Fails = _ => false;

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("failed", (string)Assert.Single(pipeline.Callbacks.Sent).Report["status"]!);
    }

    [Fact]
    public async Task A_partner_that_cannot_be_reached_is_tried_again_under_the_same_id_with_growing_waits()
    {
        await using var pipeline = await StartedAsync(Unreachable);
        Assert.Equal(1, pipeline.Callbacks.Attempts);

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(2, pipeline.Callbacks.Attempts);
        await pipeline.PassAsync(TimeSpan.FromMinutes(4));
        Assert.Equal(2, pipeline.Callbacks.Attempts);
        pipeline.Callbacks.Answer = () => null;
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(3, pipeline.Callbacks.Attempts);
        Assert.Single(pipeline.Callbacks.Sent);
        Assert.Empty(await MarksAsync(pipeline));
    }

    [Fact]
    public async Task After_the_last_attempt_a_partner_is_left_to_ask_for_itself()
    {
        await using var pipeline = await StartedAsync(Unreachable);
        foreach (var _ in Enumerable.Range(1, CallbackDecision.MostAttempts))
        {
            await pipeline.PassAsync(TimeSpan.FromHours(13));
        }

        Assert.Equal(CallbackDecision.MostAttempts, pipeline.Callbacks.Attempts);
        Assert.Empty(await MarksAsync(pipeline));
        Assert.Single((await pipeline.ListAsync()).Items());
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_not_tried_again()
    {
        await using var pipeline = await StartedAsync(new SendOutcome.GivenUp(FailureReason.Gone));

        Assert.Equal(1, pipeline.Callbacks.Attempts);
        Assert.Empty(await MarksAsync(pipeline));
    }

    [Fact]
    public async Task A_crash_after_the_send_repeats_it_under_the_same_id()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await FailAsync(pipeline, id);
        probe.Fails = call => call == "DELETE reports";
        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(() => DeliverAsync(pipeline, id));
        probe.Fails = _ => false;

        await pipeline.PassAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(2, pipeline.Callbacks.Sent.Count);
        Assert.Single(pipeline.Callbacks.Sent.Select(told => told.Id).Distinct());
    }

    [Fact]
    public async Task A_change_during_the_send_is_told_as_well()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await FailAsync(pipeline, id);
        pipeline.Callbacks.Meanwhile = async () =>
        {
            pipeline.Callbacks.Meanwhile = () => Task.CompletedTask;
            pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
            await StoreOf(pipeline).TryReopenAsync(id, pipeline.Clock.Now(), CancellationToken.None);
        };
        await DeliverAsync(pipeline, id);
        await DeliverAsync(pipeline, id);

        Assert.Equal(["failed", "received"], pipeline.Callbacks.Sent.Select(told => (string)told.Report["status"]!));
        Assert.Empty(await MarksAsync(pipeline));
    }

    [Fact]
    public async Task Two_deliveries_at_once_send_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await FailAsync(pipeline, id);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => DeliverAsync(pipeline, id)));

        Assert.Equal(1, pipeline.Callbacks.Attempts);
    }

    private async Task<Pipeline> StartedAsync(SendOutcome answer)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Callbacks.Answer = () => answer;
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }

    private static ReportStore StoreOf(Pipeline pipeline) => pipeline.Services.GetRequiredService<ReportStore>();

    private static async Task FailAsync(Pipeline pipeline, string id) => Assert.True(await StoreOf(pipeline).TryFailAsync(id, pipeline.Clock.Now(), pipeline.Clock.Now(), CancellationToken.None));

    private static Task DeliverAsync(Pipeline pipeline, string id) =>
        pipeline.Services.GetRequiredService<AlertPipeline.Functions.Callbacks.CallbackDelivery>().DeliverAsync(id, CancellationToken.None);

    private static async Task<IReadOnlyList<string>> MarksAsync(Pipeline pipeline) =>
        [.. (await StoredRows.InAsync(pipeline.Storage, StorageNames.ReportsTable)).Where(row => row.Contains("callback:", StringComparison.Ordinal))];
}
