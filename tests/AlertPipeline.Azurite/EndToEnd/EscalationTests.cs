using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class EscalationTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_report_that_nobody_takes_climbs_from_the_first_person_to_the_police_contact()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");

        await pipeline.PassAsync(TimeSpan.FromMinutes(14));
        pipeline.Sent.NothingElse();

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        pipeline.Sent.Expect(Alert, "bram", "bram");

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        pipeline.Sent.Expect(Alert, "carla", "carla");
        pipeline.Sent.NothingElse();

        await pipeline.PassAsync(TimeSpan.FromMinutes(30));
        pipeline.Sent.ExpectHandOver("politie-noord");
        pipeline.Sent.Expect(Information, "voogd");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Every_message_is_sent_once_on_each_channel_of_its_step()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromSeconds(45));
        await pipeline.PassAsync(TimeSpan.FromMinutes(5));

        pipeline.Sent.Expect(Alert, "anna", "anna");
        Assert.Distinct(pipeline.Sent.Select(message => message.Message.Id));
        Assert.Distinct(pipeline.Sent.Select(message => message.To.Kind));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task After_hours_of_downtime_the_ladder_goes_on_and_each_person_is_told_once_OnCall_1206()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        await pipeline.RestartAsync();

        await pipeline.PassAsync(TimeSpan.FromHours(5));

        pipeline.Sent.Expect(Alert, "anna", "bram", "bram", "carla", "carla");
        pipeline.Sent.ExpectHandOver("politie-noord", "politie-landelijk");
        pipeline.Sent.Expect(Information, "voogd");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_failed_send_is_repeated_under_the_same_id_and_the_ladder_goes_on()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.ServerError);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Email.Answer = _ => null;

        await pipeline.PassAsync(TimeSpan.FromSeconds(15));

        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
        var timeline = (await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["timeline"]!.ToJsonString();
        Assert.Contains("attempts 2", timeline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_urgency_rises_an_alert_that_still_waits_is_replaced()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Email.Answer = pipeline.Webhook.Answer = _ => null;
        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1").With("crimeForceAbductionOrThreat"), "demo-nidos-key");
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        pipeline.Sent.ExpectUrgent();
        pipeline.Sent.NothingElse();
    }
}
