using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DeadLetterReplayTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_letter_that_is_put_back_twice_is_sent_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        var letter = Assert.Single(await pipeline.DeadLettersAsync());

        Assert.Equal(202, await pipeline.ReplayAsync(letter));
        Assert.Equal(200, await pipeline.ReplayAsync(letter));

        Assert.Equal(1, await pipeline.MessagesAsync(StorageNames.ReportsQueue));
        Assert.Equal("put-back", (string)Assert.Single(await pipeline.DeadLettersAsync())["state"]!);
    }

    [Fact]
    public async Task A_letter_that_two_put_back_at_the_same_moment_is_sent_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        var letter = Assert.Single(await pipeline.DeadLettersAsync());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(one => one % 2 == 0 ? pipeline.ReplayAsync(letter) : (Task)pipeline.ReplayAsync(new { all = true })));

        Assert.Equal(1, await pipeline.MessagesAsync(StorageNames.ReportsQueue));
    }

    [Fact]
    public async Task A_letter_whose_sender_died_before_the_send_is_sent_by_the_timer()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.PutAsideAsync("{ rubbish");
        probe.Fails = call => call == "POST messages";
        Assert.Equal(503, await pipeline.ReplayAsync(Assert.Single(await pipeline.DeadLettersAsync())));
        probe.Fails = _ => false;
        Assert.Equal(0, await pipeline.MessagesAsync(StorageNames.ReportsQueue));

        await RunTimerAsync(pipeline);

        Assert.Equal(1, await pipeline.MessagesAsync(StorageNames.ReportsQueue));
        Assert.Equal("put-back", (string)Assert.Single(await pipeline.DeadLettersAsync())["state"]!);
    }

    [Fact]
    public async Task A_callback_whose_sender_died_before_the_send_reaches_its_partner()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await AddAsync(pipeline, StorageNames.CallbacksQueue, $$"""{"reportId":"{{reportId}}"}""");
        var before = pipeline.Callbacks.Attempts;
        await DieInReplayAsync(pipeline, probe);

        await RunTimerAsync(pipeline);
        await pipeline.SettleAsync();

        Assert.Equal(before + 1, pipeline.Callbacks.Attempts);
    }

    [Fact]
    public async Task An_alert_whose_sender_died_before_the_send_reaches_its_person()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await ProcessWithoutAlertsAsync(pipeline);
        await DieInReplayAsync(pipeline, probe);
        Assert.Empty(pipeline.Sent);

        await RunTimerAsync(pipeline);
        await pipeline.SettleAsync();

        Assert.Equal(["anna"], pipeline.Told);
    }

    [Fact]
    public async Task What_is_put_back_is_what_was_put_aside_to_the_byte()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish é ");
        await pipeline.ReplayAsync(new { all = true });

        Assert.Equal("{ rubbish é ", (await Poison.Queue(pipeline, StorageNames.ReportsQueue).PeekMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task A_filter_puts_back_what_it_covers_and_says_what_was_put_back_before()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        await pipeline.PutAsideAsync("{ rubbish", StorageNames.CallbacksQueue);

        var first = await pipeline.ReplayAsync(new { queue = "callbacks", reason = "unreadable" });
        var second = await pipeline.ReplayAsync(new { all = true });
        var third = await pipeline.ReplayAsync(new { all = true });

        Assert.Equal((1, 0), (first["putBack"]!.AsArray().Count, (int)first["putBackBefore"]!));
        Assert.Equal((1, 1), (second["putBack"]!.AsArray().Count, (int)second["putBackBefore"]!));
        Assert.Equal((0, 2), (third["putBack"]!.AsArray().Count, (int)third["putBackBefore"]!));
    }

    [Fact]
    public async Task One_request_puts_back_a_hundred_and_says_how_many_are_left()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.DeadLettersAsync();
        await Task.WhenAll(Enumerable.Range(0, DeadLetterReplays.Most + 1).Select(number => AddAsync(pipeline, StorageNames.ReportsQueue, $"{number}")));

        var first = await pipeline.ReplayAsync(new { all = true });
        var second = await pipeline.ReplayAsync(new { all = true });

        Assert.Equal((100, 1), (first["putBack"]!.AsArray().Count, (int)first["remaining"]!));
        Assert.Equal((1, 0), (second["putBack"]!.AsArray().Count, (int)second["remaining"]!));
    }

    [Fact]
    public async Task A_letter_that_cannot_be_decrypted_is_named_and_holds_up_no_other()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        var damaged = Assert.Single(await pipeline.DeadLettersAsync());
        await new TableClient(pipeline.Storage, StorageNames.DeadLettersTable).UpdateEntityAsync(
            new TableEntity("deadletter", (string)damaged["id"]!) { ["body0"] = "rubbish" }, ETag.All);
        await pipeline.PutAsideAsync("{ more rubbish");

        var answer = await pipeline.ReplayAsync(new { all = true });

        Assert.Equal((string)damaged["id"]!, (string)Assert.Single(answer["failed"]!.AsArray())!);
        Assert.Single(answer["putBack"]!.AsArray());
    }

    [Theory]
    [InlineData(29, 1)]
    [InlineData(31, 0)]
    public async Task A_letter_that_was_put_back_is_deleted_after_a_month(int days, int left)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        await pipeline.ReplayAsync(new { all = true });
        await Poison.Queue(pipeline, StorageNames.ReportsQueue).ClearMessagesAsync();

        await pipeline.PassAsync(TimeSpan.FromDays(days));

        Assert.Equal(left, (await pipeline.DeadLettersAsync()).Count);
    }

    [Fact]
    public async Task A_letter_that_nobody_put_back_is_kept()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");

        await pipeline.PassAsync(TimeSpan.FromDays(366));

        Assert.Single(await pipeline.DeadLettersAsync());
    }

    [Fact]
    public async Task All_have_to_be_asked_for_on_purpose()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/dead-letters/replays", "demo-admin-key", JsonContent.Create(new { }));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("/all", (string)(await Pipeline.ReadAsync(response))["errors"]![0]!["pointer"]!);
    }

    [Theory]
    [InlineData("demo-oncall-key", 403)]
    [InlineData("demo-coa-key", 403)]
    [InlineData("guessed", 401)]
    [InlineData("demo-admin-key", 404)]
    public async Task Only_administrators_put_letters_back(string key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        Assert.Equal(status, await pipeline.ReplayAsync(new JsonObject { ["id"] = "1" }, key));
    }

    [Theory]
    [InlineData("/api/v1/dead-letters", 200)]
    [InlineData("/api/v1/cases", 403)]
    public async Task An_administrator_sees_dead_letters_and_no_cases(string path, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, path, "demo-admin-key");

        Assert.Equal(status, (int)response.StatusCode);
    }

    private static async Task DieInReplayAsync(Pipeline pipeline, StorageProbe probe)
    {
        probe.Fails = call => call == "POST messages";
        var answer = await pipeline.ReplayAsync(new { all = true });
        probe.Fails = _ => false;
        Assert.Single(answer["failed"]!.AsArray());
        Assert.Equal("leaving", (string)Assert.Single(await pipeline.DeadLettersAsync())["state"]!);
    }

    // Only the timer of dead letters: the others repair the rest by themselves.
    private static async Task RunTimerAsync(Pipeline pipeline)
    {
        pipeline.Clock.Advance(TimeSpan.FromSeconds(15));
        await using var scope = pipeline.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeadLetterFollowUp>().FollowAsync(CancellationToken.None);
    }

    // The message to anna is lost, and lies among the dead letters.
    private static async Task ProcessWithoutAlertsAsync(Pipeline pipeline)
    {
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        await pipeline.SettleAsync();
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;
        pipeline.Clock.Advance(TimeSpan.FromSeconds(15));
        var row = await new TableClient(pipeline.Storage, StorageNames.CasesTable).QueryAsync<TableEntity>((string?)null)
            .FirstAsync(one => one.RowKey.StartsWith("notification:", StringComparison.Ordinal));
        await AddAsync(
            pipeline, StorageNames.NotificationsQueue, $$"""{"caseId":"{{row.PartitionKey}}","notificationId":"{{row.RowKey["notification:".Length..]}}"}""");
    }

    private static async Task AddAsync(Pipeline pipeline, string queue, string body)
    {
        var content = new BinaryData(body);
        var letter = DeadLetter.Fresh(DerivedId.DeadLetter(queue, body), queue, DeadLetterSamples.Of(queue, content), "copy-1", FailedTries.None, pipeline.Clock.Now());
        await pipeline.Services.GetRequiredService<DeadLetterStore>().TryAddAsync(letter.Tell(pipeline.Clock.Now())!, content, CancellationToken.None);
    }
}
