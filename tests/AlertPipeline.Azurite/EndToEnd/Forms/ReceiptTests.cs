using System.Net;
using AlertPipeline.Functions.Forms;

namespace AlertPipeline.Azurite.EndToEnd.Forms;

public sealed class ReceiptTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_receipt_can_be_followed_for_thirty_days()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var receipt = await client.ReportAsync(FormClient.Filled());
        app.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        Assert.Contains("23-12-2026 03:00", await client.OpenAsync(receipt));
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        using var late = await client.GetAsync(receipt);

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains(DutchReceiptTexts.Texts.Invalid, await late.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task One_tap_takes_the_report_back_once_however_often_it_is_made_and_tells_the_person_on_call()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var receipt = await client.ReportAsync(FormClient.Filled());
        await app.SettleAsync();
        var before = app.Sent.Count;

        using var first = await client.PostAsync([], "", receipt);
        using var second = await client.PostAsync([], "", receipt);
        await app.SettleAsync();

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.StatusCode, second.StatusCode));
        Assert.Contains(DutchReceiptTexts.Texts.WithdrawnTitle, await client.OpenAsync(receipt));
        Assert.Equal(["anna"], app.Sent.Skip(before).Select(sent => sent.Person).Distinct());
    }

    [Fact]
    public async Task Another_site_cannot_take_a_report_back()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var receipt = await client.ReportAsync(FormClient.Filled());
        using var refused = await client.PostAsync([], "", receipt, ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.DoesNotContain(DutchReceiptTexts.Texts.WithdrawnTitle, await client.OpenAsync(receipt));
    }

    [Fact]
    public async Task The_receipt_of_an_exercise_says_so_and_tells_nobody()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var receipt = await client.ReportAsync(FormClient.Filled(code: "demo-sandbox-key"));
        using var withdrawn = await client.PostAsync([], "", receipt);
        await app.SettleAsync();

        Assert.Contains(DutchReceiptTexts.Texts.Exercise, await client.OpenAsync(receipt));
        Assert.Empty(app.Sent);
    }

    [Theory]
    [InlineData("/report/receipts/none", "nl", "Deze link werkt niet")]
    [InlineData("/report/receipts/none?lang=en", "en", "This link does not work")]
    public async Task A_link_that_was_never_given_gets_a_page_that_says_so(string address, string language, string title)
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        using var page = await client.GetAsync(address);
        var text = await page.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains($"<html lang=\"{language}\">", text);
        Assert.Contains(title, text);
    }
}
