using AlertPipeline.Storage;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class OutageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Without_storage_a_report_is_answered_with_503_and_when_to_try_again()
    {
        await using var pipeline = await Pipeline.StartAsync(NoStorage.Account);
        using var response = await pipeline.PostAsync(Reports.OfYonas());
        using var ready = await pipeline.SendAsync(HttpMethod.Get, "/api/health/ready", key: null);
        using var live = await pipeline.SendAsync(HttpMethod.Get, "/api/health/live", key: null);

        Assert.Equal(503, (int)response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal(503, (int)ready.StatusCode);
        Assert.Equal(200, (int)live.StatusCode);
    }

    [Fact]
    public async Task With_storage_the_app_is_ready()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var ready = await pipeline.SendAsync(HttpMethod.Get, "/api/health/ready", key: null);

        Assert.Equal(200, (int)ready.StatusCode);
    }

    [Fact]
    public async Task A_report_whose_queue_message_was_lost_is_found_by_the_sweep()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();
        await pipeline.SettleAsync();
        pipeline.Sent.NothingElse();

        await pipeline.PassAsync(TimeSpan.FromSeconds(15));

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_report_that_is_sent_again_does_not_wait_for_the_sweep_when_the_message_of_the_first_was_lost()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();

        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_report_is_accepted_while_its_queue_is_gone()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).DeleteAsync();

        using var response = await pipeline.PostAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));

        Assert.Equal(202, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_alert_whose_queue_message_was_lost_is_sent_by_the_timer()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await new QueueClient(pipeline.Storage, StorageNames.NotificationsQueue).ClearMessagesAsync();
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;

        await pipeline.PassAsync(TimeSpan.FromSeconds(45));

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_hint_that_leads_nowhere_is_deleted_when_it_is_old()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var hints = new CaseHints(new TableServiceClient(pipeline.Storage), Microsoft.Extensions.Logging.Abstractions.NullLogger<CaseHints>.Instance);
        var now = NodaTime.Instant.FromDateTimeOffset(DateTimeOffset.Parse("2099-01-01T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        var hint = (await DueAsync())[0];

        await hints.DropAsync(hint, hint.WrittenAt + NodaTime.Duration.FromMinutes(59), CancellationToken.None);
        var kept = (await DueAsync()).Count;
        await hints.DropAsync(hint, now, CancellationToken.None);

        Assert.Equal(kept - 1, (await DueAsync()).Count);

        async Task<List<DueHint>> DueAsync() => await CaseHints.DuePartitions.ToAsyncEnumerable().SelectMany(partition => hints.DueAsync(partition, now, CancellationToken.None)).ToListAsync();
    }
}
