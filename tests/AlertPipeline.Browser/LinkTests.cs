using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Browser;

public sealed class LinkTests(FormSite site) : IClassFixture<FormSite>
{
    [Fact]
    public async Task A_link_fills_in_the_location_and_needs_no_access_code()
    {
        await using var visit = await site.OpenFormAsync($"?location={await FormLinks.CreateAsync(site.App)}");
        Assert.Equal(0, await visit.Page.Locator($"#{FormFields.AccessCode}").CountAsync());
        Assert.Contains("Stichting Voorbeeld, Stichting Voorbeeld, opvang Zuid (SV-02), Eindhoven.", await visit.Page.InnerTextAsync("form"));
        Assert.Equal("SV-02", await visit.Page.InputValueAsync($"#{FormFields.Location}"));
        Assert.Equal("Stichting Voorbeeld, opvang Zuid", await visit.Page.Locator($"#{FormFields.Location} option:checked").InnerTextAsync());

        await visit.ReportAsync("Via Link");

        Assert.Equal(DutchReceiptTexts.Texts.Title, await visit.Page.InnerTextAsync("h1"));
        Assert.DoesNotContain(DutchReceiptTexts.Texts.Facts["/lastSeen/municipalityCode"], await visit.Page.InnerTextAsync("main"));
    }

    [Fact]
    public async Task A_link_that_is_no_longer_good_says_so_and_asks_for_the_access_code()
    {
        var token = await FormLinks.CreateAsync(site.App);
        site.App.Clock.Advance(TimeSpan.FromDays(91));

        await using var visit = await site.OpenFormAsync($"?location={token}");

        Assert.Equal(DutchFormTexts.Texts.Notices[FormNotice.LinkExpired], await visit.Page.InnerTextAsync(".utrecht-alert--error"));
        Assert.Equal(1, await visit.Page.Locator($"#{FormFields.AccessCode}").CountAsync());
    }

    [Fact]
    public async Task The_other_language_keeps_the_link()
    {
        await using var visit = await site.OpenFormAsync($"?location={await FormLinks.CreateAsync(site.App)}");

        await visit.Page.ClickAsync($"button[name={FormFields.Language}]");

        Assert.Equal("SV-02", await visit.Page.InputValueAsync($"#{FormFields.Location}"));
        await visit.ReportAsync("Via Engelse Link");
        Assert.Equal(EnglishReceiptTexts.Texts.Title, await visit.Page.InnerTextAsync("h1"));
    }
}
