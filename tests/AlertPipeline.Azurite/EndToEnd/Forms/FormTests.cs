using System.Net;
using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Azurite.EndToEnd.Forms;

public sealed class FormTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task The_same_form_sent_twenty_times_at_once_is_one_report_with_one_receipt()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var ticket = FormClient.TicketIn(await client.OpenAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.PostAsync(FormClient.Filled(), ticket)));
        await app.SettleAsync();

        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        Assert.Single(await app.CasesAsync());
    }

    [Fact]
    public async Task The_same_form_with_other_answers_is_given_back_and_is_another_report_when_it_is_sent_again()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var ticket = FormClient.TicketIn(await client.OpenAsync());
        using var first = await client.PostAsync(FormClient.Filled(), ticket);
        using var changed = await client.PostAsync(FormClient.Filled("Yonas Tesfai"), ticket);
        var page = await ReadAsync(changed, 409);
        using var again = await client.PostAsync(FormClient.Filled("Yonas Tesfai"), FormClient.TicketIn(page));

        Assert.Contains(DutchFormTexts.Texts.Notices[FormNotice.AlreadySent], page);
        Assert.Contains("value=\"Yonas Tesfai\"", page);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.NotEqual(first.Headers.Location, again.Headers.Location);
    }

    [Fact]
    public async Task A_form_that_was_open_for_a_day_is_given_back_with_its_answers_and_can_be_sent_then()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var ticket = FormClient.TicketIn(await client.OpenAsync());
        app.Clock.Advance(TimeSpan.FromDays(1));

        using var late = await client.PostAsync(FormClient.Filled(), ticket);
        var page = await ReadAsync(late, 400);
        using var again = await client.PostAsync(FormClient.Filled(), FormClient.TicketIn(page));

        Assert.Contains(DutchFormTexts.Texts.Notices[FormNotice.TicketExpired], page);
        Assert.Contains("value=\"Yonas Tesfay\"", page);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task A_partner_over_its_limit_gets_its_answers_back_and_can_send_them_later()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        app.Directory.ChangePartner("coa", partner => partner["limits"]!["burst"] = 1);
        using var client = new FormClient(app);
        await client.ReportAsync(FormClient.Filled("Eerste Kind"));

        using var refused = await client.FillAsync(FormClient.Filled("Tweede Kind"));
        var page = await ReadAsync(refused, 429);
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains(DutchFormTexts.Texts.Notices[FormNotice.TooMany], page);
        Assert.Contains("value=\"Tweede Kind\"", page);
        await client.ReportAsync(FormClient.Filled("Tweede Kind"));
    }

    [Fact]
    public async Task A_concern_without_a_child_becomes_a_report_with_a_receipt_that_asks_whether_it_was_a_mistake()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var receipt = await client.ReportAsync(FormClient.Concern(), "/report?kind=concern");
        await app.SettleAsync();

        var shown = Assert.Single((await app.GetAsync("/api/v1/reports", "demo-coa-key"))["items"]!.AsArray());
        Assert.Equal("concern", (string?)shown!["kind"]);
        Assert.Contains(DutchReceiptTexts.Texts.ConcernWithdrawHeading, await client.OpenAsync(receipt));
    }

    [Fact]
    public async Task A_location_that_a_partner_may_not_name_is_a_fault_of_its_field()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);

        using var refused = await client.FillAsync(new(FormClient.Filled(code: "demo-ngo-key")) { ["locationCode"] = "POL-12" });

        Assert.Contains(DutchFormTexts.Texts.Fields[FormFields.Location].Wrong!, await ReadAsync(refused, 400));
    }

    [Fact]
    public async Task The_use_of_a_key_as_an_access_code_is_seen_at_its_partner()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        await client.ReportAsync(FormClient.Filled());
        // The connection is free again once everything that follows the answer before is done, and the use is written then.
        await client.OpenAsync();

        var partners = await app.GetAsync("/api/v1/partners", "demo-oncall-key");

        Assert.Equal("2026-11-23T02:00:00Z", (string?)partners["items"]!.AsArray().Single(partner => (string?)partner!["id"] == "coa")!["lastUsedAt"]);
    }

    [Fact]
    public async Task Nothing_that_was_filled_in_is_in_a_log_or_an_address()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        using var faulty = await client.FillAsync(new(FormClient.Filled()) { ["vNumber"] = "12" });
        var receipt = await client.ReportAsync(FormClient.Filled());
        var concern = await client.ReportAsync(FormClient.Concern(), "/report?kind=concern");
        await app.SettleAsync();

        Assert.All(["Yonas", "Tesfay", "nachtdienst", "000 0000", "demo-coa-key", "12-XX-?4", "Alias"], secret =>
        {
            Assert.DoesNotContain(secret, receipt);
            Assert.DoesNotContain(secret, concern);
            Assert.DoesNotContain(app.Log.All, line => line.Contains(secret, StringComparison.Ordinal));
        });
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer, int status)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
