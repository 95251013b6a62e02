using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class CallbackDeadLetterTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Rubbish_is_recorded_and_people_are_told()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish", StorageNames.CallbacksQueue);

        Assert.Equal("callbacks", (string)Assert.Single(await pipeline.DeadLettersAsync())["queue"]!);
        pipeline.Sent.ExpectDeadLetter();
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_callback_that_the_sweep_has_in_hand_wakes_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Callbacks.Answer = () => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await pipeline.PutAsideAsync(Message(id), StorageNames.CallbacksQueue);

        Assert.Empty(await pipeline.DeadLettersAsync());
    }

    [Fact]
    public async Task A_dead_letter_about_a_callback_leaves_its_report_alone_and_a_replay_tells_the_partner()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var whole = await DamageAsync(pipeline, id);
        await pipeline.PutAsideAsync(Message(id), StorageNames.CallbacksQueue);
        var letter = Assert.Single(await pipeline.DeadLettersAsync());
        Assert.Equal(id, (string)letter["reportId"]!);
        Assert.Contains(pipeline.Sent, sent => sent.Message.Text.StartsWith($"Het bericht aan de partner over melding {id}", StringComparison.Ordinal));

        await TableOf(pipeline).UpdateEntityAsync(whole, ETag.All, TableUpdateMode.Replace);
        await pipeline.ReplayAsync(letter);
        await pipeline.SettleAsync();

        Assert.Equal(["processed", "processed"], pipeline.Callbacks.Sent.Select(told => (string)told.Report["status"]!));
    }

    private static string Message(string reportId) => $$"""{ "reportId": "{{reportId}}" }""";

    private static TableClient TableOf(Pipeline pipeline) => new(pipeline.Storage, StorageNames.ReportsTable);

    // A report that changed a moment ago, is still to be told and cannot be read.
    private static async Task<TableEntity> DamageAsync(Pipeline pipeline, string id)
    {
        var row = await TableOf(pipeline).QueryAsync<TableEntity>($"RowKey eq 'report:{id}'").SingleAsync();
        await TableOf(pipeline).UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { ["receivedAt"] = "not a time" }, ETag.All);
        await TableOf(pipeline).UpsertEntityAsync(new TableEntity(row.PartitionKey, $"callback:{id}")
        {
            ["attempts"] = 0,
            ["notBefore"] = pipeline.Clock.GetUtcNow(),
            ["dispatchedAt"] = pipeline.Clock.GetUtcNow(),
        });
        return row;
    }
}
