using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ExerciseTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Key = "demo-sandbox-key";

    [Fact]
    public async Task An_exercise_is_answered_like_a_report_and_told_to_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas().With("crimeForceAbductionOrThreat"), Key);
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal("processed", (string)(await pipeline.GetAsync($"/api/v1/reports/{id}", Key))["status"]!);
        Assert.Empty(pipeline.Sent);
        Assert.Empty(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task An_exercise_can_be_taken_back_and_nobody_is_told()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        using var withdrawn = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{id}/withdrawals", Key);
        await pipeline.SettleAsync();

        Assert.Equal(202, (int)withdrawn.StatusCode);
        Assert.True((await pipeline.GetAsync($"/api/v1/reports/{id}", Key)).ContainsKey("withdrawnAt"));
        Assert.Empty(pipeline.Sent);
    }

    [Fact]
    public async Task Taking_back_an_exercise_leaves_no_mark_of_a_callback()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", partner => partner["sandbox"] = true);
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        using var withdrawn = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{id}/withdrawals", "demo-coa-key");
        await pipeline.SettleAsync();

        Assert.Equal(202, (int)withdrawn.StatusCode);
        Assert.DoesNotContain(await StoredRows.InAsync(pipeline.Storage, "exercises"), row => row.Contains("callback:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exercises_are_a_list_of_their_own_also_when_the_partner_leaves_the_sandbox_for_a_while()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var exercise = await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        pipeline.Directory.ChangePartner("sandbox", partner => partner.Remove("sandbox"));
        var real = await pipeline.AcceptAsync(Reports.OfYonas("real-1"), Key);
        pipeline.Clock.Advance(TimeSpan.FromHours(2));
        var reports = (await pipeline.ListAsync(key: Key)).Ids();
        pipeline.Directory.ChangePartner("sandbox", partner => partner["sandbox"] = true);

        Assert.Equal([real], reports);
        Assert.Equal([exercise], (await pipeline.ListAsync(key: Key)).Ids());
    }

    [Fact]
    public async Task An_exercise_is_put_into_no_queue()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas(), Key);

        foreach (var name in Storage.StorageNames.Queues)
        {
            Assert.Equal(0, (await new QueueClient(pipeline.Storage, name).GetPropertiesAsync()).Value.ApproximateMessagesCount);
        }
    }

    [Fact]
    public async Task Exercises_use_up_no_limit_of_a_place()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        foreach (var number in Enumerable.Range(0, 32))
        {
            await pipeline.AcceptAsync(Reports.OfYonas($"coa-{number}"), Key);
        }

        await pipeline.AcceptAsync(Reports.OfYonas());
        Assert.Equal(1, (await new QueueClient(pipeline.Storage, Storage.StorageNames.ReportsQueue).GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task An_exercise_is_stored_apart_encrypted_and_with_its_mark()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas(), Key);

        var exercise = Assert.Single(await StoredRows.InAsync(pipeline.Storage, "exercises"), row => row.Contains("report:", StringComparison.Ordinal));
        Assert.Contains("EXERCISE", exercise);
        Assert.DoesNotContain("Yonas", exercise);
        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, "reports"));
    }

    [Fact]
    public async Task An_exercise_has_the_answers_of_a_report()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (first, again) = (await pipeline.AcceptAsync(Reports.OfYonas(), Key), await pipeline.AcceptAsync(Reports.OfYonas(), Key));
        using var conflict = await pipeline.PostAsync(Reports.Of("coa-1", "Somebody Else", "2011-02-03"), Key);
        using var faulty = await pipeline.PostAsync([], Key);

        Assert.Equal(first, again);
        Assert.Equal((409, 400), ((int)conflict.StatusCode, (int)faulty.StatusCode));
    }

    [Fact]
    public async Task An_exercise_is_gone_after_a_day()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        pipeline.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        var before = await StatusAsync(pipeline, id);
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((200, 404), (before, await StatusAsync(pipeline, id)));
    }

    [Fact]
    public async Task The_sweep_deletes_the_exercises_that_are_over_and_no_others()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        pipeline.Clock.Advance(TimeSpan.FromHours(23));
        var second = await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"), Key);
        await pipeline.PassAsync(TimeSpan.FromHours(1));

        var rows = await StoredRows.InAsync(pipeline.Storage, "exercises");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Contains(second, row));
    }

    [Fact]
    public async Task The_reference_of_an_exercise_that_is_over_can_be_used_again_before_it_is_deleted()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        pipeline.Clock.Advance(TimeSpan.FromDays(1));
        var id = await pipeline.AcceptAsync(Reports.Of("coa-1", "Somebody Else", "2011-02-03"), Key);

        Assert.Equal(pipeline.Clock.GetUtcNow(), (DateTimeOffset)(await pipeline.GetAsync($"/api/v1/reports/{id}", Key))["receivedAt"]!);
    }

    [Fact]
    public async Task A_partner_that_leaves_the_sandbox_begins_anew()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var exercise = await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        pipeline.Directory.ChangePartner("sandbox", partner => partner.Remove("sandbox"));
        var report = await pipeline.AcceptAsync(Reports.OfYonas(), Key);
        await pipeline.SettleAsync();

        Assert.NotEqual(exercise, report);
        Assert.Equal((404, 200), (await StatusAsync(pipeline, exercise), await StatusAsync(pipeline, report)));
        Assert.NotEmpty(pipeline.Sent);
    }

    private static async Task<int> StatusAsync(Pipeline pipeline, string id)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Get, $"/api/v1/reports/{id}", Key);
        return (int)response.StatusCode;
    }
}
