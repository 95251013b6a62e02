using System.Net;
using System.Text;
using AlertPipeline.Functions.Pages;

namespace AlertPipeline.Azurite.EndToEnd.Forms;

public sealed class FormSafetyTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://elsewhere.example.invalid")]
    [InlineData("Origin", "null")]
    [InlineData("User-Agent", "no browser")]
    public async Task A_form_that_does_not_come_from_the_app_is_refused_before_it_is_read(string header, string value)
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var ticket = FormClient.TicketIn(await client.OpenAsync());
        using var answer = await client.PostAsync(FormClient.Filled(), ticket, "/report", (header, value));
        await app.SettleAsync();

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await app.CasesAsync());
    }

    [Fact]
    public async Task A_browser_that_only_names_the_origin_can_send_the_form()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var ticket = FormClient.TicketIn(await client.OpenAsync());

        using var answer = await client.PostAsync(FormClient.Filled(), ticket, "/report", ("Origin", app.Address.GetLeftPart(UriPartial.Authority)));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json", 10, 415)]
    [InlineData("multipart/form-data", 10, 415)]
    [InlineData("application/x-www-form-urlencoded", 48 * 1024 + 1, 413)]
    public async Task What_is_no_form_of_ours_gets_a_page_that_says_so(string contentType, int length, int status)
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        using var content = new StringContent(new string('a', length), Encoding.UTF8, contentType);
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/report") { Content = content }, ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal((status, "text/html"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/report")]
    [InlineData("/report/receipts/none")]
    public async Task A_page_is_kept_nowhere_loads_only_what_is_ours_and_is_framed_by_nobody(string address)
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        using var page = await client.GetAsync(address);

        Assert.Equal(
            "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Equal("same-origin", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task The_styles_may_be_kept_for_good_and_are_compressed_for_whoever_can_read_that(string encoding)
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, Assets.Styles.Path), ("Accept-Encoding", encoding));

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
        Assert.Equal(encoding, string.Concat(answer.Content.Headers.ContentEncoding));
        Assert.Equal(encoding.Length > 0 ? Assets.Styles.Compressed : Assets.Styles.Bytes, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_older_version_of_a_file_is_not_there()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        using var answer = await client.GetAsync("/assets/pages.0000000000000000.css");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
