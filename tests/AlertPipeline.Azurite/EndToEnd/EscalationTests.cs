namespace AlertPipeline.Azurite.EndToEnd;

public sealed class EscalationTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_report_that_nobody_takes_climbs_from_the_first_person_to_the_police_contact()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        Assert.Equal(["anna"], pipeline.Told);

        await pipeline.PassAsync(TimeSpan.FromMinutes(14));
        Assert.Equal(["anna"], pipeline.Told);

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["anna", "bram"], pipeline.Told);

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(["anna", "bram", "carla"], pipeline.Told);

        await pipeline.PassAsync(TimeSpan.FromMinutes(30));
        Assert.Equal(["anna", "bram", "carla", "politie-noord", "voogd"], pipeline.Told.Order());
    }

    [Fact]
    public async Task Every_message_is_sent_once_on_each_channel_of_its_step()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromSeconds(45));
        await pipeline.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(2, pipeline.Sent.Count);
        Assert.Distinct(pipeline.Sent.Select(message => message.Message.Id));
        Assert.Distinct(pipeline.Sent.Select(message => message.To.Kind));
    }

    [Fact]
    public async Task After_hours_of_downtime_each_person_is_told_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var before = pipeline.Sent.Count;
        await pipeline.RestartAsync();

        await pipeline.PassAsync(TimeSpan.FromHours(5));

        var alerts = pipeline.Sent.Skip(before).GroupBy(message => (message.Person, message.To.Kind));
        Assert.All(alerts, group => Assert.Single(group));
        Assert.Contains("politie-noord", pipeline.Told);
        Assert.Contains("politie-landelijk", pipeline.Told);
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

        Assert.Equal(2, pipeline.Sent.Count);
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

        Assert.Equal(2, pipeline.Sent.Count(message => message.Person == "anna"));
    }
}
