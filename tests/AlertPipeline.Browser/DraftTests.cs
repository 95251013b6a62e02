using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Browser;

public sealed class DraftTests(FormSite site) : IClassFixture<FormSite>
{
    [Fact]
    public async Task What_was_filled_in_is_there_again_after_the_page_was_lost_and_says_so()
    {
        await using var visit = await FilledAsync();

        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync("/report");

        Assert.True(await visit.Page.IsVisibleAsync("[data-draft]"));
        Assert.Equal("Yonas Tesfay", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
        Assert.Equal("rode trui", await visit.Page.InputValueAsync($"#{FormFields.Description}"));
        Assert.True(await visit.Page.IsCheckedAsync($"#{FormFields.Facts}"));
        Assert.True(await visit.Page.IsVisibleAsync(".alarm"));
        Assert.Equal("col", await visit.Page.InputValueAsync($"#{FormFields.Phase}"));
    }

    [Fact]
    public async Task The_access_code_and_the_ticket_are_never_kept()
    {
        await using var visit = await FilledAsync();

        var kept = await KeptAsync(visit);

        Assert.Contains("Yonas", kept);
        Assert.DoesNotContain("demo-coa-key", kept);
        Assert.DoesNotContain(FormFields.Ticket, kept);
    }

    [Fact]
    public async Task One_tap_wipes_it()
    {
        await using var visit = await FilledAsync();
        await visit.Page.ReloadAsync();

        await visit.Page.ClickAsync("[data-wipe]");

        Assert.Null(await KeptAsync(visit));
        Assert.Equal("", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
        Assert.False(await visit.Page.IsVisibleAsync(".alarm"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-draft]"));
        Assert.NotEqual("BODY", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Without_internet_it_is_kept_and_said_and_sent_later_and_then_wiped(string language)
    {
        var texts = FormTexts.For(language);
        await using var visit = await FilledAsync($"?lang={language}");
        await visit.Browser.SetOfflineAsync(true);
        await visit.SendAsync();
        Assert.Equal(texts.Offline, await visit.Page.InnerTextAsync("[data-offline]"));
        Assert.Equal("Yonas Tesfay", await visit.Page.InputValueAsync($"#{FormFields.Name}"));

        await visit.Browser.SetOfflineAsync(false);
        await visit.Page.ReloadAsync();
        Assert.Equal("rode trui", await visit.Page.InputValueAsync($"#{FormFields.Description}"));
        Assert.NotNull(await KeptAsync(visit));
        await visit.ReportAsync($"Zonder internet {language}");

        Assert.Null(await KeptAsync(visit));
        await visit.Page.GotoAsync("/report");
        Assert.Equal("", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
    }

    [Fact]
    public async Task A_form_that_came_back_with_faults_is_still_kept()
    {
        await using var visit = await FilledAsync();
        await visit.Page.FillAsync($"#{FormFields.VNumber}", "12");
        await visit.SendAsync();

        await visit.Page.GotoAsync("/report");

        Assert.Equal("12", await visit.Page.InputValueAsync($"#{FormFields.VNumber}"));
    }

    [Fact]
    public async Task It_is_gone_after_a_day()
    {
        await using var visit = await FilledAsync();
        await visit.Page.EvaluateAsync(
            "() => { const draft = JSON.parse(localStorage['report-draft']); draft.savedAt -= 24 * 60 * 60 * 1000; localStorage['report-draft'] = JSON.stringify(draft); }");

        await visit.Page.ReloadAsync();

        Assert.Equal("", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
        Assert.Null(await KeptAsync(visit));
    }

    [Fact]
    public async Task A_receipt_looked_at_again_does_not_wipe_the_next_report()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.ReportAsync("Eerste Kind");
        var receipt = visit.Page.Url;
        await visit.Page.GotoAsync("/report");
        await visit.Page.FillAsync($"#{FormFields.Name}", "Tweede Kind");

        await visit.Page.GotoAsync(receipt);
        await visit.Page.GotoAsync("/report");

        Assert.Equal("Tweede Kind", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
    }

    [Fact]
    public async Task A_concern_has_a_draft_of_its_own()
    {
        await using var visit = await FilledAsync();
        await visit.Page.GotoAsync("/report?kind=concern");
        Assert.Equal("", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
        await visit.Page.FillAsync($"#{FormFields.Plate}", "12-XX-?4");

        await visit.Page.GotoAsync("/report");
        Assert.Equal("Yonas Tesfay", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
        await visit.ReportAsync();
        await visit.Page.GotoAsync("/report?kind=concern");

        Assert.Equal("12-XX-?4", await visit.Page.InputValueAsync($"#{FormFields.Plate}"));
    }

    private static Task<string?> KeptAsync(Visit visit) => visit.Page.EvaluateAsync<string?>("localStorage.getItem('report-draft')");

    private async Task<Visit> FilledAsync(string query = "")
    {
        var visit = await site.OpenFormAsync(query);
        await visit.FillAsync();
        await visit.Page.FillAsync($"#{FormFields.Description}", "rode trui");
        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        await visit.Page.SelectOptionAsync($"#{FormFields.Phase}", "col");
        return visit;
    }
}
