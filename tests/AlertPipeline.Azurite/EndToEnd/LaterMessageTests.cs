using System.Text.Json.Nodes;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class LaterMessageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData("found", "found-reported", "teruggevonden")]
    [InlineData("responsibility-transferred", "responsibility-transferred", "overgedragen")]
    [InlineData("concern", "report-linked", "signaal")]
    [InlineData("supplement", "report-linked", "aanvulling")]
    public async Task A_message_about_a_report_reaches_its_case_and_the_person_on_call(string kind, string happened, string word)
    {
        await using var pipeline = await StartedAsync();

        var reportId = await pipeline.AcceptAsync(Later(kind, "coa-1"));
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Contains(happened, What(shown));
        pipeline.Sent.Expect(word, "anna", "anna");
        pipeline.Sent.NothingElse();
        Assert.Equal("same", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["identity"]!);
    }

    [Fact]
    public async Task A_supplement_that_arrives_before_what_it_is_about_meets_it()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Later("supplement", "coa-1"));
        await pipeline.SettleAsync();
        var noted = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));

        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal(("noted", "open"), ((string)noted["state"]!, (string)shown["state"]!));
        Assert.Equal(["supplement", "missing"], shown["reports"]!.AsArray().Select(report => (string)report!["report"]!["kind"]!));
    }

    [Fact]
    public async Task A_supplement_with_a_serious_fact_alerts_again()
    {
        await using var pipeline = await StartedAsync();

        await pipeline.AcceptAsync(Later("supplement", "coa-1").With("crimeForceAbductionOrThreat"));
        await pipeline.SettleAsync();

        pipeline.Sent.ExpectUrgent();
        pipeline.Sent.NothingElse();
        Assert.Equal("urgent", (string)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["urgency"]!["level"]!);
    }

    [Fact]
    public async Task A_supplement_that_says_nothing_of_the_age_raises_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.Of("coa-1", "Dawit Haile", "2009-05-03"));
        await pipeline.AcceptAsync(Later("supplement", "coa-1"));
        await pipeline.SettleAsync();

        Assert.Equal("standard", (string)(await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync())))["urgency"]!["level"]!);
    }

    [Fact]
    public async Task A_concern_about_nobody_is_noted_told_once_and_listed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Later("concern", about: null));
        await pipeline.SettleAsync();
        await pipeline.PassAsync(TimeSpan.FromDays(2));

        pipeline.Sent.Expect("Een nieuw signaal", "anna", "anna");
        pipeline.Sent.NothingElse();
        Assert.Equal("noted", (string)(await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync())))["state"]!);
    }

    [Fact]
    public async Task Twenty_messages_about_one_report_at_once_are_in_its_case()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var all = Enumerable.Range(0, 20).Select(number => Later("supplement", "coa-1", $"later-{number}")).Append(Reports.OfYonas());
        await Task.WhenAll(all.Select(report => pipeline.AcceptAsync(report)));
        await pipeline.SettleAsync();

        Assert.Equal(21, (await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync())))["reports"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_reference_of_another_partner_leads_nowhere()
    {
        await using var pipeline = await StartedAsync();

        await pipeline.AcceptAsync(Later("found", "coa-1"), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Equal(["noted", "open"], (await StatesAsync(pipeline)).Order());
    }

    [Fact]
    public async Task Messages_that_are_about_each_other_end()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Later("supplement", "later-2", "later-1"));
        await pipeline.AcceptAsync(Later("supplement", "later-1", "later-2"));
        await pipeline.SettleAsync();

        Assert.Equal(["noted"], await StatesAsync(pipeline));
    }

    private static JsonObject Later(string kind, string? about, string reference = "later-1")
    {
        var report = new JsonObject
        {
            ["kind"] = kind,
            ["partnerReference"] = reference,
            ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
            ["note"] = "Stond bij het station.",
        };
        if (about is not null)
        {
            report["about"] = new JsonObject { ["partnerReference"] = about };
        }

        if (kind == "responsibility-transferred")
        {
            report["transfer"] = new JsonObject { ["to"] = "Gemeente Groningen" };
        }

        return report;
    }

    private static IEnumerable<string> What(JsonObject shown) => shown["timeline"]!.AsArray().Select(line => (string)line!["what"]!);

    private static async Task<IReadOnlyList<string>> StatesAsync(Pipeline pipeline) =>
        [.. (await pipeline.GetAsync("/api/v1/cases", "demo-oncall-key"))["items"]!.AsArray().Select(item => (string)item!["state"]!)];

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        return pipeline;
    }
}
