using System.Net;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class AcknowledgementTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Review = "Bent u nog bezig met deze zaak?";

    [Fact]
    public async Task After_a_person_took_the_case_nobody_else_is_told_any_more()
    {
        await using var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        Assert.Equal(200, (int)taken.StatusCode);

        await pipeline.PassAsync(TimeSpan.FromHours(5));

        pipeline.Sent.NothingElse();
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        Assert.Equal("acknowledged", (string)shown["state"]!);
        Assert.Equal("Anna de Vries", (string)shown["acknowledgedBy"]!["name"]!);
        Assert.Equal("review", (string)shown["ladder"]!.AsArray().First(step => (string)step!["state"]! == "coming")!["step"]!);
    }

    [Fact]
    public async Task A_tap_takes_one_case_and_no_other_Nocturne_832()
    {
        await using var pipeline = await StartedAsync();
        await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);

        var states = await Task.WhenAll((await pipeline.CasesAsync()).Select(async reference => Desk.StateOf(await pipeline.CaseAsync(reference))));

        Assert.Equal(["acknowledged", "open"], states.Order(StringComparer.Ordinal));
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        pipeline.Sent.Expect(Alert, "bram", "bram");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Whoever_took_a_case_is_asked_hours_later_and_answers_on_the_page()
    {
        await using var pipeline = await StartedAsync();
        var link = LinkInAlert.PathOf(pipeline.Sent[0]);
        await PageAsync(pipeline, HttpMethod.Post, link);
        await pipeline.PassAsync(TimeSpan.FromHours(7));
        pipeline.Sent.Expect(Review, "anna", "anna");
        var asked = pipeline.Sent[^1];

        var page = await PageAsync(pipeline, HttpMethod.Get, LinkInAlert.PathOf(asked));
        var answered = await ActAsync(pipeline, LinkInAlert.PathOf(asked), "still-working");
        await pipeline.PassAsync(TimeSpan.FromHours(3));

        Assert.Contains("Ja, ik ben er nog mee bezig", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bent u nog bezig", answered, StringComparison.Ordinal);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_case_that_was_taken_and_left_alone_alerts_from_the_top()
    {
        await using var pipeline = await StartedAsync();
        await PageAsync(pipeline, HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]));
        await pipeline.PassAsync(TimeSpan.FromHours(7));
        pipeline.Sent.Expect(Review, "anna", "anna");

        await pipeline.PassAsync(TimeSpan.FromHours(3));

        Assert.Equal("open", Desk.StateOf(await pipeline.CaseAsync((await pipeline.CasesAsync())[0])));
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Whoever_gives_a_case_back_has_it_no_more_and_those_on_call_are_alerted()
    {
        await using var pipeline = await StartedAsync();
        await PageAsync(pipeline, HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]));

        var given = await ActAsync(pipeline, LinkInAlert.PathOf(pipeline.Sent[0]), "give-back");
        await pipeline.PassAsync(TimeSpan.FromSeconds(15));

        Assert.Contains("Niemand heeft deze zaak nog", given, StringComparison.Ordinal);
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Whoever_took_a_case_hands_it_over_to_the_police_with_a_tap()
    {
        await using var pipeline = await StartedAsync();
        var link = LinkInAlert.PathOf(pipeline.Sent[0]);
        var taken = await PageAsync(pipeline, HttpMethod.Post, link);

        var handedOver = await ActAsync(pipeline, link, "hand-over");
        await pipeline.PassAsync(TimeSpan.FromSeconds(15));

        Assert.Contains("Draag deze zaak over aan de politie", taken, StringComparison.Ordinal);
        Assert.DoesNotContain("Draag deze zaak over aan de politie", handedOver, StringComparison.Ordinal);
        pipeline.Sent.ExpectHandOver("politie-noord");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task An_urgent_case_goes_on_alerting_others_until_a_second_person_accepts_it()
    {
        await using var pipeline = await UrgentAsync();
        var first = await PageAsync(pipeline, HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent.First(message => message.Person == "anna")));
        await pipeline.PassAsync(TimeSpan.FromMinutes(6));
        pipeline.Sent.Expect(Alert, "bram", "bram");
        var second = await PageAsync(pipeline, HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent.First(message => message.Person == "bram")));
        await pipeline.PassAsync(TimeSpan.FromMinutes(50));

        Assert.Contains("U doet mee aan deze zaak. Er is nog één persoon nodig", first, StringComparison.Ordinal);
        Assert.Contains("Anna de Vries", second, StringComparison.Ordinal);
        Assert.Equal("acknowledged", Desk.StateOf(await pipeline.CaseAsync((await pipeline.CasesAsync())[0])));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_thousand_visits_of_a_mail_scanner_take_nothing_gone_man_switch_11()
    {
        await using var pipeline = await StartedAsync();
        var before = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);

        foreach (var visit in Enumerable.Range(0, 1000))
        {
            using var page = await pipeline.SendAsync(visit % 2 == 0 ? HttpMethod.Get : HttpMethod.Head, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
            Assert.Equal(200, (int)page.StatusCode);
        }

        Assert.Equal((int)before["version"]!, (int)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["version"]!);
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task The_page_names_the_level_and_the_rules_and_never_a_reason_of_the_report()
    {
        await using var pipeline = await UrgentAsync();
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
        pipeline.Sent.Expect(Alert, "bram", "bram");
        var (anna, bram) = (pipeline.Sent[0], pipeline.Sent.First(message => message.Person == "bram"));

        using var first = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(anna), key: null);
        using var second = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(bram), key: null);

        Assert.Contains("Anna de Vries", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await pipeline.PassAsync(TimeSpan.FromHours(5));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_message_that_waits_in_the_queue_is_withheld_once_the_case_is_taken_OnCall_4654()
    {
        await using var pipeline = await StartedAsync();
        pipeline.Email.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        pipeline.Email.Answer = _ => null;
        pipeline.Sent.Expect(Alert, "bram");

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        pipeline.Sent.NothingElse();
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

        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1").With("crimeForceAbductionOrThreat"), "demo-nidos-key");
        await pipeline.SettleAsync();

        pipeline.Sent.ExpectUrgent();
        pipeline.Sent.Expect(Linked, "anna", "anna");
        pipeline.Sent.NothingElse();
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        Assert.Equal("open", (string)shown["state"]!);
        Assert.Equal("urgent", (string)shown["urgency"]!["level"]!);
    }

    private static async Task<string> PageAsync(Pipeline pipeline, HttpMethod method, string link)
    {
        using var page = await pipeline.SendAsync(method, link, key: null);
        return WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
    }

    private static async Task<string> ActAsync(Pipeline pipeline, string link, string action)
    {
        using var form = new FormUrlEncodedContent([new("action", action)]);
        using var page = await pipeline.SendAsync(HttpMethod.Post, link, key: null, form);
        return WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
    }

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await ReportedAsync(Reports.OfYonas());
        pipeline.Sent.Expect(Alert, "anna", "anna");
        return pipeline;
    }

    private async Task<Pipeline> UrgentAsync()
    {
        var pipeline = await ReportedAsync(Reports.OfYonas().With("protectedReceptionIndicated"));
        pipeline.Sent.ExpectUrgent();
        return pipeline;
    }

    private async Task<Pipeline> ReportedAsync(JsonObject report)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(report);
        await pipeline.SettleAsync();
        return pipeline;
    }
}
