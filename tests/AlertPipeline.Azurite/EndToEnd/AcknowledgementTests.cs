using System.Net;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class AcknowledgementTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task After_a_person_took_the_case_nobody_else_is_told_any_more()
    {
        await using var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        Assert.Equal(200, (int)taken.StatusCode);
        var before = pipeline.Sent.Count;

        foreach (var _ in Enumerable.Range(0, 10))
        {
            await pipeline.PassAsync(TimeSpan.FromHours(7));
        }

        Assert.All(pipeline.Sent.Skip(before), message => Assert.Equal(("anna", true), (message.Person, message.Message.Subject.Contains("Te laat", StringComparison.Ordinal))));
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        Assert.Equal("acknowledged", (string)shown["state"]!);
        Assert.Equal("Anna de Vries", (string)shown["acknowledgedBy"]!["name"]!);
        Assert.Equal("review", (string)shown["nextSteps"]![0]!["step"]!);
    }

    [Fact]
    public async Task Looking_at_the_link_takes_nothing()
    {
        await using var pipeline = await StartedAsync();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Get })
        {
            using var page = await pipeline.SendAsync(method, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
            Assert.Equal(200, (int)page.StatusCode);
        }

        Assert.Equal("open", (string)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["state"]!);
    }

    [Fact]
    public async Task The_page_names_the_level_and_the_rules_and_never_a_reason_of_the_report()
    {
        await using var pipeline = await StartedAsync(Reports.OfYonas().With("protectedReceptionIndicated"));
        var link = LinkInAlert.PathOf(pipeline.Sent.First(message => message.Person == "anna"));

        var offered = await PageAsync(pipeline, HttpMethod.Get, link);
        var taken = await PageAsync(pipeline, HttpMethod.Post, link);

        Assert.Contains("SPOED", offered, StringComparison.Ordinal);
        Assert.Contains("U6", offered, StringComparison.Ordinal);
        Assert.All([offered, taken], page => Assert.DoesNotContain(UrgencyRules.All, rule => page.Contains(rule.Dutch, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain("opvang", offered, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_page_may_load_nothing_run_nothing_and_be_framed_by_nobody()
    {
        await using var pipeline = await StartedAsync();
        using var page = await pipeline.SendAsync(HttpMethod.Get, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.All(["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"], directive => Assert.Contains(directive, policy, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_link_that_was_never_sent_gets_a_page_that_says_so(string method)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var page = await pipeline.SendAsync(new HttpMethod(method), "/acknowledge/never-sent", key: null);

        Assert.Equal((404, "text/html"), ((int)page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Contains("Deze link werkt niet", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_person_is_told_who_has_the_case()
    {
        await using var pipeline = await StartedAsync();
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        var (anna, bram) = (pipeline.Sent[0], pipeline.Sent.First(message => message.Person == "bram"));

        using var first = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(anna), key: null);
        using var second = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(bram), key: null);

        Assert.Contains("Anna de Vries", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_waits_in_the_queue_is_withheld_once_the_case_is_taken()
    {
        await using var pipeline = await StartedAsync();
        pipeline.Email.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        pipeline.Email.Answer = _ => null;
        var before = pipeline.Sent.Count;

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(before, pipeline.Sent.Count);
        Assert.Contains("withheld", (await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["timeline"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_expired_is_deleted_within_the_hour_and_no_other()
    {
        await using var pipeline = await StartedAsync();
        var (links, now) = (pipeline.Services.GetRequiredService<LinkStore>(), pipeline.Clock.Now());
        var over = await links.CreateAsync(new Link("case", "anna", now + Duration.FromHours(1)), CancellationToken.None);
        var good = await links.CreateAsync(new Link("case", "anna", now + Duration.FromHours(3)), CancellationToken.None);

        await pipeline.PassAsync(TimeSpan.FromHours(2));

        Assert.Null(await links.FindAsync(over, CancellationToken.None));
        Assert.NotNull(await links.FindAsync(good, CancellationToken.None));
    }

    [Fact]
    public async Task A_link_expires()
    {
        await using var pipeline = await StartedAsync();
        pipeline.Clock.Advance(TimeSpan.FromHours(73));

        using var late = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);

        Assert.Equal(404, (int)late.StatusCode);
        Assert.Equal("open", (string)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["state"]!);
    }

    [Fact]
    public async Task A_worse_report_makes_a_taken_case_open_again_and_alerts()
    {
        await using var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        var before = pipeline.Sent.Count;

        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1").With("crimeForceAbductionOrThreat"), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Contains(pipeline.Sent.Skip(before), message => message.Person == "anna");
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        Assert.Equal("open", (string)shown["state"]!);
        Assert.Equal("urgent", (string)shown["urgency"]!["level"]!);
    }

    private static async Task<string> PageAsync(Pipeline pipeline, HttpMethod method, string link)
    {
        using var page = await pipeline.SendAsync(method, link, key: null);
        return WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
    }

    private async Task<Pipeline> StartedAsync(JsonObject? report = null)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(report ?? Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }
}
