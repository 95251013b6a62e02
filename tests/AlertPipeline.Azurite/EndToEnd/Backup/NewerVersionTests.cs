using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
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
