using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Browser;

public sealed class FaultTests(FormSite site) : IClassFixture<FormSite>
{
    private static readonly string[] Faulty =
        [FormFields.Name, FormFields.Birth, FormFields.Seen, FormFields.Role, FormFields.Callback, FormFields.AccessCode];

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task All_faults_stand_at_once_beside_their_fields_and_in_a_summary(string language)
    {
        var texts = FormTexts.For(language);
        await using var visit = await SentAsync(language);

        var listed = await visit.Page.Locator("[data-faults] li").AllInnerTextsAsync();

        Assert.Equal(texts.FaultHeading, await visit.Page.Locator("[data-faults] h2").InnerTextAsync());
        Assert.Equal(Faulty.Select(field => field == FormFields.Birth ? texts.Fields[field].Wrong : texts.Fields[field].Missing), listed);
        foreach (var (field, text) in Faulty.Zip(listed))
        {
            Assert.Equal(text, await visit.Page.InnerTextAsync($"#{field}-fault"));
            var control = visit.Page.Locator($"#{FormFields.FirstControl(field)}");
            Assert.Contains($"{field}-fault", await control.GetAttributeAsync("aria-describedby"));
            Assert.Equal("true", await control.GetAttributeAsync("aria-invalid"));
        }
    }

    [Fact]
    public async Task The_title_says_so_and_the_summary_takes_the_focus_and_leads_to_each_field()
    {
        await using var visit = await SentAsync("nl");

        Assert.StartsWith(DutchFormTexts.Texts.FaultPrefix, await visit.Page.TitleAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('[data-faults]')"));
        foreach (var (field, index) in Faulty.Select((field, index) => (field, index)))
        {
            await visit.Page.Locator("[data-faults] a").Nth(index).ClickAsync();
            Assert.Equal(FormFields.FirstControl(field), await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        }
    }

    [Fact]
    public async Task What_was_filled_in_stays_but_not_the_access_code()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.FillAsync();
        await visit.Page.FillAsync($"#{FormFields.VNumber}", "281 234");
        await visit.Page.FillAsync($"#{FormFields.Note}", "één\n\ntwee");
        await visit.Page.CheckAsync($"#{FormFields.Told}-police");

        await visit.SendAsync();

        Assert.Equal([FormFields.VNumber], await FaultyFieldsAsync(visit));
        Assert.Equal("Yonas Tesfay", await visit.Page.InputValueAsync($"#{FormFields.Name}"));
        Assert.Equal("2026-11-22", await visit.Page.InputValueAsync($"#{FormFields.SeenDate}"));
        Assert.Equal("281 234", await visit.Page.InputValueAsync($"#{FormFields.VNumber}"));
        Assert.Equal("één\n\ntwee", await visit.Page.InputValueAsync($"#{FormFields.Note}"));
        Assert.True(await visit.Page.IsCheckedAsync($"#{FormFields.Told}-police"));
        Assert.Equal("", await visit.Page.InputValueAsync($"#{FormFields.AccessCode}"));
        Assert.DoesNotContain("demo-coa-key", await visit.Page.ContentAsync());
    }

    [Fact]
    public async Task A_wrong_access_code_is_said_beside_its_field()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.FillAsync();
        await visit.Page.FillAsync($"#{FormFields.AccessCode}", "no-such-code");

        await visit.SendAsync();

        Assert.Equal(DutchFormTexts.Texts.Fields[FormFields.AccessCode].Wrong, await visit.Page.InnerTextAsync($"#{FormFields.AccessCode}-fault"));
    }

    [Fact]
    public async Task That_nobody_knows_when_the_child_was_last_seen_is_an_answer()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.FillAsync("Niemand Weet");
        await visit.Page.FillAsync($"#{FormFields.SeenDate}", "");
        await visit.Page.FillAsync($"#{FormFields.SeenTime}", "");
        await visit.Page.CheckAsync($"#{FormFields.Certainty}-unknown");

        await visit.SendAsync();

        Assert.Equal(DutchReceiptTexts.Texts.Title, await visit.Page.InnerTextAsync("h1"));
    }

    private static async Task<IReadOnlyList<string>> FaultyFieldsAsync(Visit visit) =>
        [.. (await visit.Page.Locator("[id$='-fault']").EvaluateAllAsync<string[]>("faults => faults.map(fault => fault.id)")).Select(id => id[..^"-fault".Length])];

    private async Task<Visit> SentAsync(string language)
    {
        var visit = await site.OpenFormAsync($"?lang={language}");
        await visit.Page.FillAsync($"#{FormFields.BirthDay}", "31");
        await visit.Page.FillAsync($"#{FormFields.BirthMonth}", "2");
        await visit.SendAsync();
        return visit;
    }
}
