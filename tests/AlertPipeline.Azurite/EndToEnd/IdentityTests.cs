namespace AlertPipeline.Azurite.EndToEnd;

public sealed class IdentityTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task One_child_from_two_partners_is_one_case_with_both_reports_and_the_higher_urgency()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var second = Reports.Of("nidos-1", "Tesfay Jonas", "2012-04-05", "1234567890");
        second["phase"] = "protected";
        var reportId = await pipeline.AcceptAsync(second, "demo-nidos-key");
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal(2, shown["reports"]!.AsArray().Count);
        Assert.Equal("urgent", (string)shown["urgency"]!["level"]!);
        Assert.Equal("U6", (string)shown["urgency"]!["reasons"]![0]!["rule"]!);
        var report = await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-nidos-key");
        Assert.Equal("same", (string)report["identity"]!);
        Assert.Equal((string)shown["caseReference"]!, (string)report["caseReference"]!);
    }

    [Fact]
    public async Task Twenty_reports_of_one_child_at_once_are_one_case()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => pipeline.AcceptAsync(Reports.OfYonas($"coa-{number}"))));
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal(20, shown["reports"]!.AsArray().Count);
        Assert.Equal(2, pipeline.Sent.Count);
    }

    [Fact]
    public async Task Two_children_are_two_cases()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Tesfay", "2012-04-05"));
        await pipeline.SettleAsync();

        Assert.Equal(2, (await pipeline.CasesAsync()).Count);
    }

    [Fact]
    public async Task Where_only_part_agrees_there_are_two_cases_and_a_person_is_asked_to_look()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.Of("coa-1", "Yonas Tesfay", "2012-01-01"));
        await pipeline.SettleAsync();
        var reportId = await pipeline.AcceptAsync(Reports.Of("nidos-1", "Yonas Tesfay", "2012-01-01").SeenEarlier(), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Equal(2, (await pipeline.CasesAsync()).Count);
        Assert.Equal("possible", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-nidos-key"))["identity"]!);
        Assert.Contains("Lijkt op zaak", pipeline.Sent[^1].Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_says_too_little_says_what_would_be_enough()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.Of("ngo-1", "Y.", "2012-04-05"), "demo-ngo-key");
        await pipeline.SettleAsync();

        string[] enough = ["/child/fullName", "/child/vNumber"];
        Assert.Equal(enough, (await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-ngo-key"))["identityMissing"]!.AsArray().Select(field => (string)field!));
        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal(enough, shown["reports"]![0]!["identityMissing"]!.AsArray().Select(field => (string)field!));
    }

    [Fact]
    public async Task A_partner_without_agreement_learns_nothing_of_others()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas().With("crimeForceAbductionOrThreat"));
        await pipeline.SettleAsync();
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas("ngo-1"), "demo-ngo-key");
        await pipeline.SettleAsync();

        var report = await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-ngo-key");
        Assert.All(["caseReference", "identity"], field => Assert.False(report.ContainsKey(field)));
        Assert.Equal("high", (string)report["urgency"]!["level"]!);
        using var others = await pipeline.SendAsync(HttpMethod.Get, $"/api/v1/reports/{reportId}", "demo-coa-key");
        Assert.Equal(404, (int)others.StatusCode);
    }
}
