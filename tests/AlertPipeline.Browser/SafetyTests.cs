using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Browser;

public sealed class SafetyTests(FormSite site) : IClassFixture<FormSite>
{
    [Fact]
    public async Task Two_taps_are_one_report()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.FillAsync("Dubbel Getikt");
        await site.App.SettleAsync();
        var before = (await site.App.CasesAsync()).Count;

        await visit.Page.DblClickAsync(Visit.SendButton);
        await visit.ReachReceiptAsync();
        await site.App.SettleAsync();

        Assert.Equal(before + 1, (await site.App.CasesAsync()).Count);
    }

    [Fact]
    public async Task Going_back_and_sending_again_leads_to_the_same_receipt()
    {
        await using var visit = await site.OpenFormAsync();
        var ticket = await visit.Page.InputValueAsync($"[name={FormFields.Ticket}]");
        await visit.ReportAsync("Terug En Opnieuw");
        var receipt = visit.Page.Url;

        await visit.Page.GotoAsync("/report");
        await visit.Page.EvaluateAsync("ticket => document.querySelector('[name=ticket]').value = ticket", ticket);
        await visit.ReportAsync("Terug En Opnieuw");

        Assert.Equal(receipt, visit.Page.Url);
    }

    [Fact]
    public async Task Another_site_cannot_send_the_form()
    {
        await using var visit = await site.OpenFormAsync();
        var ticket = await visit.Page.InputValueAsync($"[name={FormFields.Ticket}]");
        await site.App.SettleAsync();
        var before = (await site.App.CasesAsync()).Count;

        await Elsewhere.PostAsync(visit, new Uri(site.App.Address, "/report"), $"""
            <input name="{FormFields.Ticket}" value="{ticket}"><input name="{FormFields.Name}" value="Vals"><input name="{FormFields.Role}" value="x">
            <input name="{FormFields.Callback}" value="1"><input name="{FormFields.Certainty}" value="unknown"><input name="{FormFields.AccessCode}" value="demo-coa-key">
            """);
        await site.App.SettleAsync();

        Assert.Equal("Het is niet gelukt", await visit.Page.InnerTextAsync("h1"));
        Assert.Equal(before, (await site.App.CasesAsync()).Count);
    }

    [Fact]
    public async Task No_page_sets_a_cookie_or_loads_anything_from_elsewhere()
    {
        await using var visit = await site.VisitAsync();
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(new Uri(request.Url).Authority);

        await PageStates.ReachAsync(site, visit, "urgent receipt", "nl");

        Assert.Empty(await visit.Browser.CookiesAsync());
        Assert.Equal([site.App.Address.Authority], asked.Distinct());
    }

    [Fact]
    public async Task A_receipt_holds_no_personal_data()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.Page.FillAsync($"#{FormFields.Description}", "rode trui, bsn 111222333");
        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        await visit.ReportAsync("Geheime Naam");

        var page = await visit.Page.ContentAsync();

        Assert.All(["Geheime", "rode trui", "111222333", "nachtdienst", "000 0000", "coa"], secret => Assert.DoesNotContain(secret, page, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("BSN", page);
    }
}
