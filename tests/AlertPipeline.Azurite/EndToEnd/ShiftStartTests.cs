using AlertPipeline.Functions.OnCall;
using AlertPipeline.Notifications;
using Microsoft.Extensions.DependencyInjection;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ShiftStartTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Subject = "U hebt nu dienst: team landelijk, laag 1";
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Whoever_comes_on_call_is_told_of_the_open_cases_once_on_two_channels()
    {
        await using var pipeline = await StartAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();

        await pipeline.PassAsync(Hour);
        await pipeline.PassAsync(Minute);
        await pipeline.RestartAsync();
        await pipeline.PassAsync(Minute);

        var open = Assert.Single(await pipeline.CasesAsync());
        Assert.All(Notices(pipeline), sent => Assert.Contains(open, sent.Message.Text, StringComparison.Ordinal));
        pipeline.Sent.Expect(Subject, "dirk", "dirk");
        pipeline.Sent.Expect(Alert, "bram", "bram", "carla", "carla");
        pipeline.Sent.ExpectHandOver("politie-noord");
        pipeline.Sent.Expect(Information, "voogd");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_start_that_no_channel_took_is_told_within_a_minute_of_when_one_does()
    {
        await using var pipeline = await StartAsync();
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new SendOutcome.TryLater(FailureReason.Unreachable);
        await pipeline.PassAsync(Hour);
        Assert.Contains(pipeline.Log.All, line => line.Contains("could not be told", StringComparison.Ordinal));

        pipeline.Email.Answer = _ => null;
        await pipeline.PassAsync(Minute);

        pipeline.Sent.Expect(Subject, "dirk");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_crash_before_it_was_noted_repeats_the_message_under_the_same_id()
    {
        await using var pipeline = await StartAsync();
        await pipeline.PassAsync(Minute);
        pipeline.Clock.Advance(Hour);
        pipeline.Webhook.Answer = _ => throw new OperationCanceledException();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TellAsync(pipeline));
        pipeline.Webhook.Answer = _ => null;

        await TellAsync(pipeline);

        pipeline.Sent.Expect(Subject, "dirk", "dirk", "dirk");
        pipeline.Sent.NothingElse();
        Assert.Equal(2, Notices(pipeline).Select(sent => sent.Message.Id).Distinct().Count());
    }

    private static async Task TellAsync(Pipeline pipeline)
    {
        await using var scope = pipeline.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ShiftStartNotices>().TellAsync(CancellationToken.None);
    }

    private static List<SentMessage> Notices(Pipeline pipeline) => [.. pipeline.Sent.Where(sent => sent.Message.Subject == Subject)];

    // Dirk comes on an hour after the start, at four in Amsterdam.
    private async Task<Pipeline> StartAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.Write("rota.json", """
            {"temporarySchedules": [], "swaps": [], "overrides": [
              {"team": "landelijk", "layer": 1, "person": "dirk", "replaces": "anna", "from": "2026-11-23T04:00:00", "until": "2026-11-23T09:00:00"}]}
            """);
        return pipeline;
    }
}
