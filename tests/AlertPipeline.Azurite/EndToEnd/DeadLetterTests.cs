using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

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

        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        pipeline.Sent.ExpectDeadLetter();
        pipeline.Sent.NothingElse();
        Assert.All(pipeline.Sent, sent => Assert.Contains(reportId, sent.Message.Text, StringComparison.Ordinal));

        await RepairAsync(pipeline.Storage, damaged);
        Assert.Equal(202, await pipeline.ReplayAsync(letter));
        await pipeline.SettleAsync();

        Assert.Single(await pipeline.CasesAsync());
        Assert.Equal("processed", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["status"]!);
    }

    [Fact]
    public async Task A_dead_letter_says_why_how_often_and_since_when()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await DamageAsync(pipeline.Storage, reportId);
        await FailAsync(pipeline);

        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal(
            ("row-unreadable", 6, "report", reportId, "2026-11-23T02:00:00Z"),
            ((string)letter["reason"]!, (int)letter["tries"]!, (string)letter["content"]!, (string)letter["reportId"]!, (string)letter["firstFailedAt"]!));
        Assert.All(pipeline.Sent, sent => Assert.Contains("na 6 pogingen", sent.Message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tries_of_a_dead_letter_do_not_count_when_it_fails_again()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.DeadLettersAsync();
        await new FailedTryStore(new TableServiceClient(pipeline.Storage)).NoteAsync(
            DerivedId.DeadLetter(StorageNames.ReportsQueue, "{ rubbish"), pipeline.Clock.Now(), CancellationToken.None);
        await pipeline.PutAsideAsync("{ rubbish");

        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, StorageNames.FailedTriesTable));
    }

    [Fact]
    public async Task A_message_of_which_no_try_was_seen_to_fail_has_no_first_one()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("""{ "reportId": "8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13" }""");

        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal(("nothing-waits", 6), ((string)letter["reason"]!, (int)letter["tries"]!));
        Assert.Null(letter["firstFailedAt"]);
    }

    [Fact]
    public async Task Rubbish_in_a_queue_is_recorded_and_alerted()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var before = pipeline.Sent.Count;
        await Poison.Queue(pipeline, StorageNames.NotificationsQueue).SendMessageAsync("{ rubbish");
        await FailAsync(pipeline);

        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal(("unreadable", 5, "2026-11-23T02:00:00Z"), ((string)letter["reason"]!, (int)letter["tries"]!, (string)letter["firstFailedAt"]!));
        Assert.All(pipeline.Sent.Skip(before), sent => Assert.Contains("onleesbaar", sent.Message.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Yonas Tesfay", "not-json")]
    [InlineData("""{ "reportId": "Yonas Tesfay" }""", "other-json")]
    public async Task What_rubbish_holds_is_nowhere_to_be_read(string body, string content)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync(body);

        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal((content, body.Length), ((string)letter["content"]!, (int)letter["bytes"]!));
        Assert.DoesNotContain("Tesfay", letter.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await StoredRows.AllAsync(pipeline.Storage), row => row.Contains("Tesfay", StringComparison.Ordinal));
        Assert.DoesNotContain(pipeline.Log.All, line => line.Contains("Tesfay", StringComparison.Ordinal));
        Assert.DoesNotContain(pipeline.Sent, sent => sent.Message.Text.Contains("Tesfay", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_failure_twice_tells_people_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await pipeline.PutAsideAsync("{ rubbish");
        }

        Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal(4, pipeline.Sent.Count);
    }

    [Fact]
    public async Task A_report_that_can_be_processed_after_all_wakes_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();
        await pipeline.PutAsideAsync($$"""{ "reportId": "{{reportId}}" }""");

        Assert.Empty(await pipeline.DeadLettersAsync());
        Assert.Single(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task A_letter_that_storage_did_not_take_is_put_aside_anew()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        probe.Fails = call => call == $"POST {StorageNames.DeadLettersTable}";
        await pipeline.PutAsideAsync("{ rubbish");

        Assert.Equal(1, await pipeline.MessagesAsync(StorageNames.ReportsQueue + StorageNames.PoisonSuffix));
        Assert.Empty(await pipeline.DeadLettersAsync());
    }

    [Fact]
    public async Task A_letter_that_waits_and_whose_report_fails_for_another_reason_shows_it_and_ends_the_report()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();
        probe.Fails = call => call == $"POST {StorageNames.MatchKeysTable}" || call == $"PUT {StorageNames.MatchKeysTable}" || call == $"GET {StorageNames.MatchKeysTable}";
        await pipeline.PutAsideAsync(Message(reportId));
        probe.Fails = _ => false;
        Assert.Equal("storage-unavailable", (string)Assert.Single(await pipeline.DeadLettersAsync())["reason"]!);
        await DamageAsync(pipeline.Storage, reportId);
        var before = pipeline.Sent.Count;

        await pipeline.PutAsideAsync(Message(reportId));

        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal(("row-unreadable", "told", 7), ((string)letter["reason"]!, (string)letter["state"]!, (int)letter["tries"]!));
        Assert.Equal("Failed", await StatusAsync(pipeline, reportId));
        Assert.Equal(before, pipeline.Sent.Count);
    }

    [Fact]
    public async Task A_letter_that_waits_and_whose_message_is_processed_after_all_is_taken_away()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();
        var damaged = await DamageAsync(pipeline.Storage, reportId);
        await pipeline.PutAsideAsync(Message(reportId), StorageNames.CallbacksQueue);
        await RepairAsync(pipeline.Storage, damaged);

        await pipeline.PutAsideAsync(Message(reportId), StorageNames.CallbacksQueue);

        Assert.Empty(await pipeline.DeadLettersAsync());
    }

    [Fact]
    public async Task A_copy_that_is_delivered_once_more_does_not_end_a_report_that_was_put_back()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await FailedReportAsync(pipeline);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.ReplayAsync(new { all = true });

        await pipeline.DeliverAsync("copy-1", Message(reportId));

        Assert.Equal("Received", await StatusAsync(pipeline, reportId));
        Assert.Equal("put-back", (string)Assert.Single(await pipeline.DeadLettersAsync())["state"]!);
    }

    [Fact]
    public async Task A_copy_that_is_delivered_once_more_does_not_end_a_report_that_another_letter_put_back()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await FailedReportAsync(pipeline);
        await pipeline.DeliverAsync("copy-2", Message(reportId), StorageNames.UrgentReportsQueue);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(1));
        await pipeline.ReplayAsync(new { queue = StorageNames.UrgentReportsQueue });

        await pipeline.DeliverAsync("copy-1", Message(reportId));

        Assert.Equal("Received", await StatusAsync(pipeline, reportId));
    }

    [Fact]
    public async Task A_report_that_a_dead_letter_ends_while_it_is_brought_into_a_case_is_processed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await using var scope = pipeline.Services.CreateAsyncScope();
        var reports = scope.ServiceProvider.GetRequiredService<ReportStore>();
        var found = (await reports.FindAsync(reportId, CancellationToken.None))!;
        var now = pipeline.Clock.Now();
        Assert.True(await reports.TryFailAsync(reportId, now, now, CancellationToken.None));

        await reports.EndAsync(found with { Status = ReportStatus.Processed, ChangedAt = now, CaseId = DerivedId.Case(reportId) }, CancellationToken.None);

        Assert.Equal("Processed", await StatusAsync(pipeline, reportId));
    }

    private static string Message(string reportId) => $$"""{"reportId":"{{reportId}}"}""";

    private static async Task<string?> StatusAsync(Pipeline pipeline, string reportId) =>
        (await new TableClient(pipeline.Storage, StorageNames.ReportsTable).QueryAsync<TableEntity>($"RowKey eq 'report:{reportId}'").SingleAsync()).GetString("status");

    // It stays damaged, and lies among the dead letters.
    private static async Task<string> FailedReportAsync(Pipeline pipeline)
    {
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();
        await DamageAsync(pipeline.Storage, reportId);
        await pipeline.DeliverAsync("copy-1", Message(reportId));
        Assert.Equal("Failed", await StatusAsync(pipeline, reportId));
        return reportId;
    }

    // The emulator counts the seconds until a failed message comes back in real time, five times one second.
    private static async Task FailAsync(Pipeline pipeline)
    {
        while ((await StoredRows.InAsync(pipeline.Storage, StorageNames.DeadLettersTable)).Count == 0)
        {
            await pipeline.SettleAsync();
        }
    }

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
