using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DeadLetterAlarmTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Copy = "copy-1";

    // The grace of a letter and the time between two runs of the timer; a send takes at most 16 seconds more.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task When_nobody_could_be_told_they_are_told_within_a_minute()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new SendOutcome.TryLater(FailureReason.Unreachable);
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.Sent.NothingElse();
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;

        await pipeline.PassAsync(Tick + Tick);

        pipeline.Sent.ExpectDeadLetter();
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task When_the_app_dies_between_recording_and_telling_people_are_told_within_a_minute()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await RecordAsync(pipeline);

        await pipeline.PassAsync(Tick + Tick);

        pipeline.Sent.ExpectDeadLetter();
        pipeline.Sent.NothingElse();
        Assert.All(pipeline.Sent, sent => Assert.Contains("het programma viel telkens weg", sent.Message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_records_a_letter_has_time_to_tell_people()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await RecordAsync(pipeline);

        await pipeline.PassAsync(Tick - TimeSpan.FromSeconds(1));

        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_letter_whose_last_try_ended_the_app_is_not_tried_once_more()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();
        var body = $$"""{"reportId":"{{reportId}}"}""";
        await RecordAsync(pipeline, body);

        await pipeline.DeliverAsync(Copy, body);

        Assert.Equal("worker-ended", (string)Assert.Single(await pipeline.DeadLettersAsync())["reason"]!);
        Assert.Equal("failed", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["status"]!);
        pipeline.Sent.ExpectDeadLetter();
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_letter_that_fails_again_after_a_replay_is_told_again_under_new_ids()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        await FailAgainAsync(pipeline);

        Assert.Equal(8, pipeline.Sent.Count);
        Assert.Equal(8, pipeline.Sent.Select(sent => sent.Message.Id).Distinct().Count());
        Assert.Equal(10, (int)Assert.Single(await pipeline.DeadLettersAsync())["tries"]!);
    }

    [Fact]
    public async Task When_nobody_could_be_told_that_it_failed_again_they_are_told_within_a_minute()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new SendOutcome.TryLater(FailureReason.Unreachable);
        await FailAgainAsync(pipeline);
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;

        await pipeline.PassAsync(Tick + Tick);

        Assert.Equal(8, pipeline.Sent.Select(sent => sent.Message.Id).Distinct().Count());
    }

    private static async Task FailAgainAsync(Pipeline pipeline)
    {
        await pipeline.ReplayAsync(Assert.Single(await pipeline.DeadLettersAsync()));
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();
        await pipeline.PutAsideAsync("{ rubbish");
    }

    // All that an app does with a message before it tries it a last time.
    private static async Task RecordAsync(Pipeline pipeline, string body = """{"reportId":"8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13"}""")
    {
        await pipeline.DeadLettersAsync();
        var (content, queue) = (new BinaryData(body), StorageNames.ReportsQueue);
        var letter = DeadLetter.Fresh(DerivedId.DeadLetter(queue, body), queue, DeadLetterSamples.Of(queue, content), Copy, FailedTries.None, pipeline.Clock.Now());
        Assert.True(await pipeline.Services.GetRequiredService<DeadLetterStore>().TryAddAsync(letter, content, CancellationToken.None));
    }
}
