using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>This version beside a newer one, as it is while instances are replaced or after going back.</summary>
public sealed class NewerVersionTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Members_that_a_newer_version_added_to_a_case_outlive_a_change_by_this_one()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        await pipeline.ChangeCaseAsync(reference, state => (state[NewerRows.Added], state["reports"]![0]![NewerRows.Added]) = (7, 7));

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));

        var state = await pipeline.StateAsync(reference);
        Assert.Contains("bram", pipeline.Told);
        Assert.Equal((7, 7), ((int)state[NewerRows.Added]!, (int)state["reports"]![0]![NewerRows.Added]!));
    }

    [Fact]
    public async Task Members_that_a_newer_version_added_to_a_message_outlive_its_sending()
    {
        await using var pipeline = await UnsentAsync();
        var reference = (await pipeline.CasesAsync())[0];
        await pipeline.ChangeMessagesAsync(reference, message => message[NewerRows.Added] = 7);

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.NotEmpty(pipeline.Sent);
        Assert.All((await StoredRows.InAsync(pipeline.Storage, StorageNames.CasesTable)).Where(row => row.Contains("\"anna\"", StringComparison.Ordinal)), row => Assert.Contains(NewerRows.Added, row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_column_that_a_newer_version_added_to_a_report_outlives_its_end()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.MergeRowAsync(StorageNames.ReportsTable, await pipeline.ReportRowAsync(reportId), NewerRows.Added, 7);

        await pipeline.SettleAsync();

        var row = await pipeline.ReportRowAsync(reportId);
        Assert.Equal(("Processed", 7), (row.GetString("status"), row.GetInt32(NewerRows.Added)));
    }

    [Fact]
    public async Task A_queue_message_of_a_newer_version_is_read()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        var queue = new QueueClient(pipeline.Storage, StorageNames.ReportsQueue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.ClearMessagesAsync();
        await queue.SendMessageAsync($$"""{"reportId":"{{reportId}}","addedLater":{"a":[1]},"v":2}""");

        await pipeline.SettleAsync();

        Assert.Single(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task A_word_that_this_version_does_not_know_hides_one_line_of_the_timeline()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        var before = Desk.TimelineOf(await pipeline.CaseAsync(reference)).ToList();

        await pipeline.ChangeFirstEventAsync(reference);

        Assert.Equal(before.Count - 1, Desk.TimelineOf(await pipeline.CaseAsync(reference)).Count());
    }

    [Fact]
    public async Task A_message_with_a_word_that_this_version_does_not_know_waits_and_the_others_are_sent()
    {
        await using var pipeline = await UnsentAsync();
        var reference = (await pipeline.CasesAsync())[0];
        await pipeline.ChangeMessagesAsync(reference, message => message["purpose"] = "added-later", most: 1);

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.NotEmpty(pipeline.Sent);
        Assert.True(await pipeline.Services.GetRequiredService<CaseVisit>().VisitAsync(reference, CancellationToken.None));
    }

    [Fact]
    public async Task A_case_of_a_newer_layout_is_left_to_the_version_that_knows_it_and_the_others_climb()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, newer) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, other) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        await pipeline.MergeRowAsync(StorageNames.CasesTable, await pipeline.RowAsync(StorageNames.CasesTable, newer, CaseRows.CaseKey), StoredVersion.Name, StoredVersion.Present + 1);
        var before = (await pipeline.RowAsync(StorageNames.CasesTable, newer, CaseRows.CaseKey)).ETag;

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Contains(pipeline.Sent, sent => sent.Person == "bram" && sent.Message.CaseReference == other);
        Assert.Equal(before, (await pipeline.RowAsync(StorageNames.CasesTable, newer, CaseRows.CaseKey)).ETag);
        Assert.Equal([newer], (await pipeline.GetAsync("/api/v1/cases", "demo-oncall-key"))["unreadable"]!.AsArray().Select(found => (string)found!));
    }

    [Fact]
    public async Task A_mark_of_a_newer_layout_is_left_to_the_version_that_knows_it_and_the_others_are_followed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        var newer = Assert.Single(await pipeline.RaiseAsync(StorageNames.ReportsTable, PendingRow.Prefix));
        await pipeline.AcceptAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();
        await Poison.Queue(pipeline, StorageNames.UrgentReportsQueue).ClearMessagesAsync();

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Single(await pipeline.CasesAsync());
        Assert.Equal(newer.ETag, (await pipeline.RowAsync(StorageNames.ReportsTable, newer.PartitionKey, newer.RowKey)).ETag);
    }

    [Fact]
    public async Task A_callback_of_a_newer_layout_is_left_to_the_version_that_knows_it()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Callbacks.Answer = () => new SendOutcome.TryLater(FailureReason.Unreachable);
        var (reportId, _) = await pipeline.ReportAsync(Reports.OfYonas());
        var newer = Assert.Single(await pipeline.RaiseAsync(StorageNames.ReportsTable, CallbackRow.Prefix));
        var before = pipeline.Callbacks.Attempts;

        await pipeline.PassAsync(TimeSpan.FromHours(1));
        await pipeline.Services.GetRequiredService<CallbackDelivery>().DeliverAsync(reportId, CancellationToken.None);

        Assert.Equal(before, pipeline.Callbacks.Attempts);
        Assert.Equal(newer.ETag, (await pipeline.RowAsync(StorageNames.ReportsTable, newer.PartitionKey, newer.RowKey)).ETag);
    }

    [Fact]
    public async Task A_link_of_a_newer_layout_takes_no_case()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        await pipeline.RaiseAsync(StorageNames.LinksTable, "");

        using var answer = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Null((await pipeline.CaseAsync(reference))["acknowledgedBy"]);
    }

    [Fact]
    public async Task A_dead_letter_of_a_newer_layout_is_named_and_its_message_becomes_another_one()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        var newer = Assert.Single(await pipeline.RaiseAsync(StorageNames.DeadLettersTable, ""));

        await pipeline.PutAsideAsync("{ rubbish");

        var list = await pipeline.GetAsync("/api/v1/dead-letters", "demo-oncall-key");
        Assert.Equal(newer.RowKey, (string)Assert.Single(list["unreadable"]!.AsArray())!);
        Assert.Single(list["items"]!.AsArray());
    }

    [Fact]
    public async Task A_labelled_pair_of_a_newer_layout_is_passed_over()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        await pipeline.MergeAsync(a, b);
        Assert.Single((await pipeline.GetAsync("/api/v1/labelled-pairs", "demo-oncall-key"))["items"]!.AsArray());

        await pipeline.RaiseAsync(StorageNames.LabelledPairsTable, "");

        Assert.Empty((await pipeline.GetAsync("/api/v1/labelled-pairs", "demo-oncall-key"))["items"]!.AsArray());
    }

    [Fact]
    public async Task What_index_rows_of_a_newer_layout_say_of_a_report_is_asked_of_its_case()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        var index = new MatchRows(pipeline.Services.GetRequiredService<IProjectionProtector>());
        Assert.NotNull(index.Read(reference, await pipeline.RowsAsync(StorageNames.MatchKeysTable, "").ToListAsync()));

        Assert.Null(index.Read(reference, await pipeline.RaiseAsync(StorageNames.MatchKeysTable, "")));
    }

    [Fact]
    public async Task Every_row_and_every_message_bears_the_version()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await EveryState.TellAsync(pipeline);

        Assert.All(await StoredRows.AllAsync(pipeline.Storage), row => Assert.Contains("|v=1", row, StringComparison.Ordinal));
        Assert.All((await RecordedQueues.ReadAsync(pipeline.Storage)).SelectMany(queue => queue.Value), body => Assert.Contains("\"v\":1", body, StringComparison.Ordinal));
    }

    private async Task<Pipeline> UnsentAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new SendOutcome.TryLater(FailureReason.Unreachable);
        await pipeline.ReportAsync(Reports.OfYonas());
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;
        return pipeline;
    }
}
