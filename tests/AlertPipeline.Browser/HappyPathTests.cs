using AlertPipeline.Functions.Forms;
using Microsoft.Playwright;

namespace AlertPipeline.Browser;

public sealed class HappyPathTests(FormSite site) : IClassFixture<FormSite>
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_form_filled_in_by_its_questions_becomes_a_receipt_and_a_case(string language)
    {
        var (texts, receipt) = (FormTexts.For(language), ReceiptTexts.For(language));
        await using var visit = await site.OpenFormAsync($"?lang={language}");
        await FillByLabelsAsync(visit.Page, texts, language == "nl" ? "Dawit Haile" : "Robel Negash");
        await site.App.SettleAsync();
        var before = (await site.App.CasesAsync()).Count;

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = texts.Send }).ClickAsync();

        Assert.Equal(receipt.Title, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Contains(receipt.States[Reports.ReportStatus.Received], await visit.Page.InnerTextAsync("main"));
        await site.App.SettleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = receipt.Reload }).ClickAsync();
        Assert.Contains(receipt.States[Reports.ReportStatus.Processed], await visit.Page.InnerTextAsync("main"));
        Assert.Equal(before + 1, (await site.App.CasesAsync()).Count);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_concern_is_one_tap_away_and_a_vehicle_and_a_telephone_are_enough(string language)
    {
        var texts = FormTexts.For(language);
        await using var visit = await site.OpenFormAsync($"?lang={language}");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = texts.ToConcern }).ClickAsync();
        Assert.Equal(texts.ConcernTitle, await visit.Page.Locator("h1").InnerTextAsync());
        await visit.Page.GetByLabel(texts.Fields[FormFields.Plate].Label, new() { Exact = true }).FillAsync("12-XX-?4");
        await visit.Page.GetByLabel(texts.Fields[FormFields.Colour].Label).SelectOptionAsync(new SelectOptionValue { Label = texts.Choice(FormFields.Colour, "white") });
        await visit.Page.GetByLabel(texts.Fields[FormFields.Phone].Label).FillAsync("+31 6 00000001");
        await visit.Page.GetByLabel(texts.Fields[FormFields.Role].Label).FillAsync("mentor");
        await visit.Page.GetByLabel(texts.Fields[FormFields.Callback].Label).FillAsync("+31 20 000 0000");
        await visit.Page.GetByLabel(texts.Fields[FormFields.AccessCode].Label).FillAsync("demo-coa-key");

        await visit.SendAsync();

        await visit.ReachReceiptAsync();
        Assert.Equal(ReceiptTexts.For(language).Title, await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Theory]
    [InlineData("nl", "en")]
    [InlineData("en", "nl")]
    public async Task The_other_language_is_one_tap_away_and_keeps_what_was_filled_in(string first, string second)
    {
        await using var visit = await site.OpenFormAsync($"?lang={first}");
        await visit.Page.FillAsync($"#{FormFields.Description}", "rode trui\n\"Ajax\" <b>");
        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        await visit.Page.SelectOptionAsync($"#{FormFields.Phase}", "col");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = FormTexts.For(first).Other.Name }).ClickAsync();

        Assert.Equal(FormTexts.For(second).Title, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(second, await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal("rode trui\n\"Ajax\" <b>", await visit.Page.InputValueAsync($"#{FormFields.Description}"));
        Assert.True(await visit.Page.IsCheckedAsync($"#{FormFields.Facts}"));
        Assert.Equal("col", await visit.Page.InputValueAsync($"#{FormFields.Phase}"));
        Assert.Equal(0, await visit.Page.Locator("[data-faults]").CountAsync());
    }

    [Fact]
    public async Task Everything_works_without_a_script()
    {
        await using var visit = await site.OpenFormAsync(options: new() { JavaScriptEnabled = false });
        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        await visit.SendAsync();
        Assert.True(await visit.Page.IsCheckedAsync($"#{FormFields.Facts}"));
        await visit.Page.ClickAsync($"button[name={FormFields.Language}]");
        Assert.Equal(EnglishFormTexts.Texts.Title, await visit.Page.Locator("h1").InnerTextAsync());

        await visit.ReportAsync("Zonder script");
        await visit.Page.ClickAsync("form button");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(EnglishReceiptTexts.Texts.WithdrawnTitle);
    }

    private static async Task FillByLabelsAsync(IPage page, FormTexts texts, string name)
    {
        await page.GetByLabel(texts.Fields[FormFields.Name].Label, new() { Exact = true }).FillAsync(name);
        await page.GetByRole(AriaRole.Group, new() { Name = texts.Fields[FormFields.Age].Label }).GetByLabel(texts.Choice(FormFields.Age, "13-15")).CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = texts.Fields[FormFields.Sex].Label }).GetByLabel(texts.Choice(FormFields.Sex, "male")).CheckAsync();
        await page.GetByLabel(texts.Fields[FormFields.Description].Label).FillAsync("rode trui");
        await page.GetByLabel(texts.SeenDate, new() { Exact = true }).FillAsync("2026-11-22");
        await page.GetByLabel(texts.SeenTime, new() { Exact = true }).FillAsync("22:00");
        await page.GetByLabel(texts.Choice(FormFields.Certainty, "exact")).CheckAsync();
        await page.GetByLabel(texts.Fields[FormFields.Municipality].Label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Westerwolde" });
        await page.GetByLabel(texts.Fields[FormFields.Phase].Label).SelectOptionAsync(new SelectOptionValue { Label = texts.Choice(FormFields.Phase, "pol-amv") });
        await page.GetByLabel(texts.Choice(FormFields.Told, "guardian")).CheckAsync();
        await page.GetByLabel(texts.Fields[FormFields.Role].Label).FillAsync("mentor");
        await page.GetByLabel(texts.Fields[FormFields.Callback].Label).FillAsync("+31 20 000 0000");
        await page.GetByLabel(texts.Fields[FormFields.AccessCode].Label).FillAsync("demo-coa-key");
    }
}
