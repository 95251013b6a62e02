using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Browser;

public sealed class UrgentTests(FormSite site) : IClassFixture<FormSite>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_urgent_fact_alone_shows_to_call_112_first_with_and_without_a_script(bool withScript)
    {
        await using var visit = await site.OpenFormAsync(options: new() { JavaScriptEnabled = withScript });
        var facts = visit.Page.Locator($"[name={FormFields.Facts}]");
        Assert.Equal(FormFacts.Urgent.Count, await facts.CountAsync());
        for (var index = 0; index < FormFacts.Urgent.Count; index++)
        {
            Assert.False(await visit.Page.IsVisibleAsync(".alarm"));
            await facts.Nth(index).CheckAsync();
            Assert.True(await visit.Page.IsVisibleAsync(".alarm"));
            await facts.Nth(index).UncheckAsync();
        }
    }

    [Fact]
    public async Task An_age_under_13_and_protected_reception_are_urgent_too()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.Page.CheckAsync($"#{FormFields.Age}");
        Assert.True(await visit.Page.IsVisibleAsync(".alarm"));
        await visit.Page.CheckAsync($"#{FormFields.Age}-16-17");
        Assert.False(await visit.Page.IsVisibleAsync(".alarm"));

        await visit.Page.SelectOptionAsync($"#{FormFields.Phase}", "protected");

        Assert.True(await visit.Page.IsVisibleAsync(".alarm"));
    }

    [Fact]
    public async Task The_alarm_stays_in_sight_down_to_the_last_field_and_after_a_fault()
    {
        await using var visit = await site.OpenFormAsync(options: new() { ViewportSize = new() { Width = 320, Height = 568 } });
        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        await visit.Page.FocusAsync($"#{FormFields.AccessCode}");
        Assert.True(await visit.SeesAlarmAsync());

        await visit.SendAsync();

        Assert.True(await visit.SeesAlarmAsync());
    }

    [Theory]
    [InlineData("nl", "Bel eerst 112")]
    [InlineData("en", "Call 112 first")]
    public async Task A_screen_reader_is_told_when_it_appears_and_no_longer_when_it_is_gone(string language, string words)
    {
        await using var visit = await site.OpenFormAsync($"?lang={language}");
        var alert = visit.Page.Locator("[data-announce]");
        Assert.Equal(("alert", ""), (await alert.GetAttributeAsync("role"), await alert.TextContentAsync()));

        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        Assert.StartsWith(words, await alert.TextContentAsync());
        await visit.Page.UncheckAsync($"#{FormFields.Facts}");

        Assert.Equal("", await alert.TextContentAsync());
    }

    [Fact]
    public async Task The_number_is_called_with_one_tap()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.Page.CheckAsync($"#{FormFields.Facts}");

        Assert.Equal("tel:112", await visit.Page.GetAttributeAsync(".alarm a", "href"));
    }

    [Theory]
    [InlineData("crimeForceAbductionOrThreat", false, true)]
    [InlineData("crimeForceAbductionOrThreat", true, false)]
    [InlineData("selfHarmRisk", false, true)]
    [InlineData("selfHarmRisk", true, false)]
    public async Task The_receipt_of_an_urgent_report_says_to_call_112_unless_somebody_did(string fact, bool called, bool says)
    {
        await using var visit = await site.OpenFormAsync();
        await visit.Page.CheckAsync($"[name={FormFields.Facts}][value={fact}]");
        await visit.Page.SetCheckedAsync($"#{FormFields.Told}-emergencyCalled", called);

        await visit.ReportAsync($"Spoed {fact} {called}");

        Assert.Equal(says, await visit.Page.IsVisibleAsync(".alarm-now"));
    }
}
