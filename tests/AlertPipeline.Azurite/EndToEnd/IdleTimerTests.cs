using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What the timer costs while nothing is due, and that what comes late is found all the same.</summary>
public sealed class IdleTimerTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task A_case_in_which_nothing_is_due_is_not_read_at_every_run()
    {
        var probe = new StorageProbe();
        await using var pipeline = await StartedAsync(probe);
        probe.Forget();

        await PassAsync(pipeline, TimeSpan.FromMinutes(10));

        Assert.InRange(probe.Calls.Count(call => call == "GET cases"), 1, 30);
        Assert.Equal(40 * 16, probe.Calls.Count(call => call == "GET due"));
    }

    [Fact]
    public async Task A_change_that_is_stored_minutes_after_its_hint_is_found_by_it()
    {
        await using var pipeline = await StartedAsync();
        await PassAsync(pipeline, TimeSpan.FromMinutes(4));
        var before = pipeline.Sent.Count;
        var message = await WriteWithoutHintAsync(pipeline);

        await PassAsync(pipeline, TimeSpan.FromMinutes(4));

        Assert.Equal([message], pipeline.Sent.Skip(before).Select(sent => sent.Message.Id));
    }

    private static async Task<string> WriteWithoutHintAsync(Pipeline pipeline)
    {
        var (cases, caseId) = (pipeline.Services.GetRequiredService<CaseStore>(), Assert.Single(await pipeline.CasesAsync()));
        var message = (await cases.NotificationsAsync(caseId, CancellationToken.None))[0];
        await cases.TryUpdateAsync(caseId, message, message.Notification with { State = NotificationState.Pending, EndedAt = null }, CancellationToken.None);
        return message.Notification.Id;
    }

    private static async Task PassAsync(Pipeline pipeline, TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += Tick)
        {
            await pipeline.PassAsync(Tick);
        }
    }

    private async Task<Pipeline> StartedAsync(StorageProbe? probe = null)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromMinutes(2));
        return pipeline;
    }
}
