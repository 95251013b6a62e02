namespace AlertPipeline.Azurite.EndToEnd;

public sealed class BatchOutageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly string[] Lines = [.. Enumerable.Range(0, 30).Select(number => Batches.Line($"coa-{number}"))];

    [Fact]
    public async Task When_storage_fails_midway_what_is_stored_says_so_and_the_rest_can_be_sent_again()
    {
        var (probe, transactions) = (new StorageProbe(), 0);
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        probe.Fails = call => call == "POST $batch" && Interlocked.Increment(ref transactions) > 12;
        var first = await pipeline.SendBatchAsync(Lines);
        probe.Fails = _ => false;
        var stored = (await pipeline.ListAsync()).Ids();
        var second = await pipeline.SendBatchAsync(Lines);

        Assert.Equal((12, 18), ((int)first["accepted"]!, (int)first["refused"]!));
        Assert.Equal(stored.Order(), first.Outcomes().Where(outcome => (int)outcome["status"]! == 202).Select(outcome => (string)outcome["reportId"]!).Order());
        Assert.All(first.Statuses(), status => Assert.True(status is 202 or 503));
        Assert.Equal(30, (int)second["accepted"]!);
        Assert.Equal(30, (await pipeline.ListAsync()).Ids().Count);
    }

    [Fact]
    public async Task A_caller_does_not_wait_for_storage_that_limps()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        probe.Fails = call =>
        {
            pipeline.Clock.Advance(call == "POST $batch" ? TimeSpan.FromSeconds(31) : TimeSpan.Zero);
            return false;
        };
        var answer = await pipeline.SendBatchAsync(Lines);

        Assert.InRange((int)answer["accepted"]!, 2, 17);
        Assert.Equal(30, (int)answer["accepted"]! + answer.Statuses().Count(status => status == 503));
    }

    [Fact]
    public async Task While_the_queue_does_not_answer_lines_are_accepted_and_the_sweep_sends_them()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        probe.Fails = call => call == "POST messages";
        var answer = await pipeline.SendBatchAsync(Lines);
        probe.Fails = _ => false;
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(30, (int)answer["accepted"]!);
        Assert.All((await pipeline.ListAsync()).Items(), item => Assert.Equal("processed", (string)item["status"]!));
    }

    [Fact]
    public async Task A_fault_of_ours_costs_only_its_line()
    {
        var (probe, transactions) = (new StorageProbe { Status = 400 }, 0);
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        probe.Fails = call => call == "POST $batch" && Interlocked.Increment(ref transactions) == 12;
        var answer = await pipeline.SendBatchAsync(Lines);

        Assert.Equal(29, (int)answer["accepted"]!);
        Assert.Single(answer.Statuses(), status => status == 500);
    }
}
