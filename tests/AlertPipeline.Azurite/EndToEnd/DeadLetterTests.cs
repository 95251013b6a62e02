using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DeadLetterTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_report_that_cannot_be_processed_is_recorded_alerted_and_replayed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        var damaged = await DamageAsync(pipeline.Storage, reportId);
        await FailAsync(pipeline);

        var letter = Assert.Single(await LettersAsync(pipeline));
        Assert.Equal(["anna", "beheer"], pipeline.Told.Order());
        Assert.All(pipeline.Sent, sent => Assert.Contains(reportId, sent.Message.Text, StringComparison.Ordinal));

        await RepairAsync(pipeline.Storage, damaged);
        using var replayed = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/dead-letters/{letter["id"]}/replays", "demo-oncall-key");
        await pipeline.SettleAsync();

        Assert.Equal(202, (int)replayed.StatusCode);
        Assert.Single(await pipeline.CasesAsync());
        Assert.Equal("processed", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["status"]!);
    }

    [Fact]
    public async Task Rubbish_in_a_queue_is_recorded_and_alerted()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var before = pipeline.Sent.Count;
        var queue = new QueueClient(pipeline.Storage, StorageNames.NotificationsQueue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.SendMessageAsync("{ rubbish");
        await FailAsync(pipeline);

        Assert.Single(await LettersAsync(pipeline));
        Assert.All(pipeline.Sent.Skip(before), sent => Assert.Contains("onleesbaar", sent.Message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nobody_could_be_told_the_sweep_tells_them_later()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await DamageAsync(pipeline.Storage, reportId);
        await FailAsync(pipeline);
        Assert.Empty(pipeline.Sent);
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;

        await pipeline.PassAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(["anna", "beheer"], pipeline.Told.Order());
    }

    [Fact]
    public async Task The_same_failure_twice_tells_people_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var before = pipeline.Sent.Count;
        var poison = new QueueClient(pipeline.Storage, StorageNames.ReportsQueue + StorageNames.PoisonSuffix, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await poison.SendMessageAsync("{ rubbish");
            await pipeline.SettleAsync();
        }

        Assert.Single(await LettersAsync(pipeline));
        Assert.Equal(4, pipeline.Sent.Count - before);
    }

    [Fact]
    public async Task A_report_that_can_be_processed_after_all_wakes_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();
        var poison = new QueueClient(pipeline.Storage, StorageNames.ReportsQueue + StorageNames.PoisonSuffix, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync($$"""{ "reportId": "{{reportId}}" }""");
        await pipeline.SettleAsync();

        Assert.Empty(await LettersAsync(pipeline));
        Assert.Single(await pipeline.CasesAsync());
    }

    // The emulator counts the seconds until a failed message comes back in real time, five times one second.
    private static async Task FailAsync(Pipeline pipeline)
    {
        while (await LettersCountAsync(pipeline) == 0)
        {
            await pipeline.SettleAsync();
        }
    }

    private static async Task<int> LettersCountAsync(Pipeline pipeline) => (await StoredRows.InAsync(pipeline.Storage, StorageNames.DeadLettersTable)).Count;

    private static async Task<IReadOnlyList<JsonObject>> LettersAsync(Pipeline pipeline) =>
        [.. (await pipeline.GetAsync("/api/v1/dead-letters", "demo-oncall-key"))["items"]!.AsArray().Select(item => item!.AsObject())];

    private static async Task<TableEntity> DamageAsync(string storage, string reportId)
    {
        var table = new TableClient(storage, StorageNames.ReportsTable);
        var row = await table.QueryAsync<TableEntity>($"RowKey eq 'report:{reportId}'").SingleAsync();
        await table.UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { ["receivedAt"] = "not a time" }, ETag.All, TableUpdateMode.Merge);
        return row;
    }

    private static async Task RepairAsync(string storage, TableEntity row) => await new TableClient(storage, StorageNames.ReportsTable).UpdateEntityAsync(
        new TableEntity(row.PartitionKey, row.RowKey) { ["receivedAt"] = row.GetDateTimeOffset("receivedAt") }, ETag.All, TableUpdateMode.Merge);
}
