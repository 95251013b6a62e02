using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class WithdrawalTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Withdrawn = "Een melder heeft een melding ingetrokken";

    [Fact]
    public async Task A_report_that_is_taken_back_is_told_at_once_and_the_case_stays_open()
    {
        await using var pipeline = await StartedAsync();

        await WithdrawAsync(pipeline, await ReportIdAsync(pipeline));
        await pipeline.SettleAsync();

        pipeline.Sent.Expect(Withdrawn, "anna", "anna");
        pipeline.Sent.NothingElse();
        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal("open", (string)shown["state"]!);
        Assert.Equal([true, false], shown["reports"]!.AsArray().Select(report => (bool)report!["withdrawn"]!));
    }

    [Fact]
    public async Task A_withdrawal_that_leads_back_to_somebody_who_was_told_is_taken_in()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var nowhere = Reports.OfYonas("coa-1").With("crimeForceAbductionOrThreat");
        nowhere["lastSeen"]!.AsObject().Remove("municipalityCode");
        await pipeline.AcceptAsync(nowhere);
        await pipeline.SettleAsync();
        var placed = await pipeline.AcceptAsync(Reports.OfYonas("coa-2"));
        await pipeline.SettleAsync();

        await WithdrawAsync(pipeline, placed);
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Contains("report-withdrawn", shown["timeline"]!.AsArray().Select(line => (string)line!["what"]!));
    }

    [Fact]
    public async Task Taking_it_back_a_hundred_times_at_once_is_one_withdrawal_and_a_hundred_equal_answers()
    {
        await using var pipeline = await StartedAsync();
        var reportId = await ReportIdAsync(pipeline);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => WithdrawAsync(pipeline, reportId)));
        await pipeline.SettleAsync();

        Assert.Single(answers.Select(answer => answer.ToJsonString()).Distinct());
        Assert.Equal(2, (await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["reports"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_withdrawal_that_overtakes_its_report_is_told_after_it()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(Reports.OfYonas());
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();

        await WithdrawAsync(pipeline, reportId);
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal(2, shown["reports"]!.AsArray().Count);
        Assert.Contains("report-withdrawn", shown["timeline"]!.AsArray().Select(line => (string)line!["what"]!));
    }

    [Fact]
    public async Task Another_partner_cannot_take_it_back()
    {
        await using var pipeline = await StartedAsync();
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{await ReportIdAsync(pipeline)}/withdrawals", "demo-nidos-key");

        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_withdrawal_cannot_be_taken_back()
    {
        await using var pipeline = await StartedAsync();
        var withdrawal = await WithdrawAsync(pipeline, await ReportIdAsync(pipeline));
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{withdrawal["reportId"]}/withdrawals", "demo-coa-key");

        Assert.Equal(409, (int)response.StatusCode);
    }

    [Fact]
    public async Task Who_has_the_case_closes_it_as_reported_in_error_and_nobody_is_told_any_more()
    {
        await using var pipeline = await StartedAsync();
        var link = LinkInAlert.PathOf(pipeline.Sent[0]);
        await WithdrawAsync(pipeline, await ReportIdAsync(pipeline));
        await pipeline.SettleAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, link, key: null);

        using var closed = await CloseByLinkAsync(pipeline, link);

        Assert.Contains("gesloten door <strong>Anna de Vries</strong>", await closed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await pipeline.PassAsync(TimeSpan.FromDays(2));
        pipeline.Sent.Expect(Withdrawn, "anna", "anna");
        pipeline.Sent.NothingElse();
        Assert.Empty(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task Who_does_not_have_the_case_cannot_close_it_by_the_link()
    {
        await using var pipeline = await StartedAsync();
        await WithdrawAsync(pipeline, await ReportIdAsync(pipeline));
        await pipeline.SettleAsync();

        using var response = await CloseByLinkAsync(pipeline, LinkInAlert.PathOf(pipeline.Sent[0]));

        Assert.Equal("open", (string)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["state"]!);
    }

    [Fact]
    public async Task The_desk_closes_a_case_and_everything_stays_to_be_seen()
    {
        await using var pipeline = await StartedAsync();
        var reference = (await pipeline.CasesAsync())[0];
        await WithdrawAsync(pipeline, await ReportIdAsync(pipeline));
        await pipeline.SettleAsync();

        using var response = await CloseAsync(pipeline, reference);

        Assert.Equal(200, (int)response.StatusCode);
        var shown = await pipeline.CaseAsync(reference);
        Assert.Equal(("closed", "Anna de Vries"), ((string)shown["state"]!, (string)shown["closure"]!["by"]!));
        Assert.Equal(2, shown["reports"]!.AsArray().Count);
    }

    [Fact]
    public async Task Without_a_withdrawal_the_desk_cannot_close_a_case_as_reported_in_error()
    {
        await using var pipeline = await StartedAsync();
        using var response = await CloseAsync(pipeline, (await pipeline.CasesAsync())[0]);

        Assert.Equal(409, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_new_report_of_a_child_whose_case_was_closed_gets_a_case_that_names_the_closed_one()
    {
        await using var pipeline = await StartedAsync();
        var closed = (await pipeline.CasesAsync())[0];
        await WithdrawAsync(pipeline, await ReportIdAsync(pipeline));
        await pipeline.SettleAsync();
        using var response = await CloseAsync(pipeline, closed);

        await pipeline.AcceptAsync(Reports.OfYonas("coa-2"));
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal([closed], shown["resembles"]!.AsArray().Select(other => (string)other!));
    }

    private static async Task<string> ReportIdAsync(Pipeline pipeline) => await pipeline.AcceptAsync(Reports.OfYonas());

    private static async Task<JsonObject> WithdrawAsync(Pipeline pipeline, string reportId)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{reportId}/withdrawals", "demo-coa-key");
        Assert.Equal(202, (int)response.StatusCode);
        return await Pipeline.ReadAsync(response);
    }

    private static async Task<HttpResponseMessage> CloseByLinkAsync(Pipeline pipeline, string link)
    {
        using var form = new FormUrlEncodedContent([new("action", "close"), new("version", await AlertPage.VersionAsync(pipeline))]);
        return await pipeline.SendAsync(HttpMethod.Post, link, key: null, form);
    }

    private static Task<HttpResponseMessage> CloseAsync(Pipeline pipeline, string reference) => pipeline.SendAsync(
        HttpMethod.Post, $"/api/v1/cases/{reference}/closings", "demo-oncall-key", JsonContent.Create(new { reason = "reported-in-error", closedBy = "Anna de Vries" }));

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await ReportIdAsync(pipeline);
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        return pipeline;
    }
}
