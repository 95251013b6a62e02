using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ClockTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Review = "Bent u nog bezig met deze zaak?";

    [Fact]
    public async Task Whoever_has_a_case_is_warned_before_the_police_must_know_and_when_they_must()
    {
        await using var pipeline = await TakenAsync(Reports.OfYonas());

        await pipeline.PassAsync(TimeSpan.FromHours(14));
        pipeline.Sent.Expect(Review, "anna", "anna");
        pipeline.Sent.NothingElse();
        await SayStillWorkingAsync(pipeline);

        await pipeline.PassAsync(TimeSpan.FromHours(1));
        Assert.Contains("Naar de politie uiterlijk: 23-11-2026 22:00", pipeline.Sent[^1].Message.Text, StringComparison.Ordinal);
        pipeline.Sent.Expect("weet de politie dit al?", "anna", "anna");
        pipeline.Sent.NothingElse();

        await pipeline.PassAsync(TimeSpan.FromHours(4));
        pipeline.Sent.Expect("de politie moest dit al weten", "anna", "anna");
        pipeline.Sent.NothingElse();
        await SayStillWorkingAsync(pipeline);

        await pipeline.PassAsync(TimeSpan.FromHours(9));
        pipeline.Sent.Expect(Review, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Nobody_is_warned_when_a_report_says_that_the_police_know()
    {
        var report = Reports.OfYonas();
        report["notified"] = new JsonObject { ["police"] = "yes" };
        await using var pipeline = await TakenAsync(report);

        foreach (var _ in Enumerable.Range(0, 4))
        {
            await pipeline.PassAsync(TimeSpan.FromHours(6));
            await SayStillWorkingAsync(pipeline);
        }

        pipeline.Sent.Expect(Review, Enumerable.Repeat("anna", 6));
        pipeline.Sent.NothingElse();
        Assert.Equal("acknowledged", Desk.StateOf(await pipeline.CaseAsync((await pipeline.CasesAsync())[0])));
    }

    [Fact]
    public async Task Each_limit_is_shown_with_its_source_and_with_what_is_left()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = Reports.OfYonas();
        report["transit"] = new JsonObject { ["to"] = new JsonObject { ["municipalityCode"] = "GM0106" }, ["expectedAt"] = "2026-11-22T23:00:00+01:00" };
        report["registration"] = new JsonObject { ["lastDailyOn"] = "2026-11-14", ["lastWeeklyOn"] = "2026-11-16" };
        await pipeline.AcceptAsync(report);
        await pipeline.SettleAsync();

        var limits = (await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["deadlines"]!.AsArray().Where(limit => limit!["source"] is not null);

        Assert.Equal(
            [
                ("daily-registrations-missed", "information", "2026-11-22T23:00:00Z", "P0D"),
                ("police-know", "deadline", "2026-11-23T21:00:00Z", "PT19H"),
                ("transfer-not-arrived", "information", "2026-11-24T22:00:00Z", "P1DT20H"),
                ("weekly-reports-missed", "information", "2026-11-30T23:00:00Z", "P7DT21H"),
            ],
            limits.Select(limit => ((string)limit!["name"]!, (string)limit["kind"]!, (string)limit["at"]!, (string)limit["left"]!)));
    }

    private static async Task SayStillWorkingAsync(Pipeline pipeline)
    {
        using var form = new FormUrlEncodedContent([new("action", "still-working")]);
        using var page = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null, form);
        Assert.Equal(200, (int)page.StatusCode);
    }

    private async Task<Pipeline> TakenAsync(JsonObject report)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(report);
        await pipeline.SettleAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        Assert.Equal(200, (int)taken.StatusCode);
        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        return pipeline;
    }
}
