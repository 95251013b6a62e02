using System.Text.Json.Nodes;
using System.Xml.Linq;
using AlertPipeline.Notifications;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class HandOverPageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Unit = "politie-noord";
    private const string National = "politie-landelijk";
    private const int Visits = 1000;

    [Fact]
    public async Task A_thousand_visits_of_mail_scanners_change_nothing()
    {
        await using var pipeline = await UrgentAsync();
        var reference = Assert.Single(await pipeline.CasesAsync());
        var before = (await pipeline.CaseAsync(reference)).ToJsonString();

        for (var visit = 0; visit < Visits; visit++)
        {
            using var page = await pipeline.SendAsync(visit % 2 == 0 ? HttpMethod.Get : HttpMethod.Head, pipeline.LinkOf(Unit), key: null);
            Assert.Equal(200, (int)page.StatusCode);
        }

        Assert.Equal(before, (await pipeline.CaseAsync(reference)).ToJsonString());
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Without_the_code_the_page_proves_itself_genuine_and_says_nothing_of_the_child()
    {
        await using var pipeline = await UrgentAsync();
        var word = (string)(await ShownAsync(pipeline))["wordOfTheDay"]!;

        using var answer = await pipeline.SendAsync(HttpMethod.Get, pipeline.LinkOf(Unit), key: null);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.All(["Noord-Nederland", "SPOED", "31 20 000 0000", word], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.True(page.IndexOf("Bel 112", StringComparison.Ordinal) < page.IndexOf("<h1", StringComparison.Ordinal));
        Assert.DoesNotContain("Yonas", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_goes_one_way_and_the_code_another()
    {
        await using var pipeline = await UrgentAsync();

        Assert.DoesNotContain(pipeline.Sent, sent => sent.To.Kind == ChannelKind.Webhook && sent.Message.Text.Contains("/hand-overs/", StringComparison.Ordinal));
        Assert.DoesNotContain(pipeline.Sent, sent => sent.To.Kind == ChannelKind.Email && sent.Message.Text.Contains(pipeline.CodeOf(Unit), StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_code_the_contact_reads_what_it_may_know_and_that_is_recorded()
    {
        await using var pipeline = await UrgentAsync();

        var page = await pipeline.UnlockAsync(Unit);

        Assert.All(["Yonas Tesfay", "05-04-2012", "Westerwolde", "Voogd van dienst"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.DoesNotContain("1234567890", page, StringComparison.Ordinal);
        Assert.Contains("hand-over-viewed", Desk.TimelineOf(await ShownAsync(pipeline)));
        await pipeline.SettleAsync();
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task Five_wrong_codes_lock_it_and_the_person_on_call_is_told()
    {
        await using var pipeline = await UrgentAsync();
        var wrong = pipeline.CodeOf(Unit) == "000000" ? "000001" : "000000";

        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.DoesNotContain("Yonas", await pipeline.UnlockAsync(Unit, wrong), StringComparison.Ordinal);
        }

        Assert.Contains("Er zijn te veel verkeerde codes", await pipeline.UnlockAsync(Unit), StringComparison.Ordinal);
        await pipeline.SettleAsync();
        pipeline.Sent.Expect("Te vaak een verkeerde code", "anna", "anna");
        pipeline.Sent.NothingElse();
        Assert.True((await ShownAsync(pipeline))["handOvers"]![0]!.AsObject().ContainsKey("lockedUntil"));
    }

    [Fact]
    public async Task A_scanner_that_posts_the_empty_form_locks_nobody_out()
    {
        await using var pipeline = await UrgentAsync();

        for (var visit = 0; visit < 10; visit++)
        {
            await pipeline.PostAsync(pipeline.LinkOf(Unit));
        }

        Assert.Contains("Yonas", await pipeline.UnlockAsync(Unit), StringComparison.Ordinal);
        await pipeline.SettleAsync();
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task After_half_an_hour_the_code_is_asked_again()
    {
        await using var pipeline = await UrgentAsync();
        var opened = await pipeline.UnlockAsync(Unit);

        pipeline.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.Contains("Typ de code", await pipeline.SendHandOverAsync(Unit, opened, ("act", "accept"), ("by", "Bos"), ("reference", "PL-1")), StringComparison.Ordinal);
        Assert.False((await ShownAsync(pipeline))["handOvers"]![0]!.AsObject().ContainsKey("accepted"));
    }

    [Fact]
    public async Task An_officer_accepts_with_name_and_reference()
    {
        await using var pipeline = await UrgentAsync();

        var done = await pipeline.SendHandOverAsync(Unit, await pipeline.UnlockAsync(Unit), ("act", "accept"), ("by", "Inspecteur Bos"), ("reference", "PL0100-1"));

        Assert.Contains("U heeft deze zaak aangenomen", done, StringComparison.Ordinal);
        var shown = await ShownAsync(pipeline);
        var handOver = shown["handOvers"]![0]!;
        Assert.Equal((true, "Inspecteur Bos", "PL0100-1"), ((bool)handOver["accepted"]!, (string)handOver["by"]!, (string)handOver["reference"]!));
        Assert.True((bool)shown["deadlines"]!.AsArray().First(limit => (string)limit!["name"]! == "police-know")!["met"]!);
        await pipeline.PassAsync(TimeSpan.FromHours(1));
        pipeline.Sent.Expect("De politie heeft deze zaak aangenomen", "anna", "anna");
        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna", "bram", "bram", "carla", "carla");
        pipeline.Sent.NothingElse();
    }

    [Theory]
    [InlineData("accept", "by", "Vul uw naam in")]
    [InlineData("accept", "reference", "Vul uw eigen nummer")]
    [InlineData("refuse", "reason", "Kies waarom")]
    public async Task An_answer_that_is_not_whole_is_not_taken(string act, string missing, string fault)
    {
        await using var pipeline = await UrgentAsync();
        var fields = new[] { ("act", act), ("by", "Bos"), ("reference", "PL-1"), ("reason", "no-capacity") }.Where(field => field.Item1 != missing);

        Assert.Contains(fault, await pipeline.SendHandOverAsync(Unit, await pipeline.UnlockAsync(Unit), fields), StringComparison.Ordinal);
        Assert.False((await ShownAsync(pipeline))["handOvers"]![0]!.AsObject().ContainsKey("accepted"));
        await pipeline.SettleAsync();
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_refusal_goes_to_the_next_contact_at_once_who_can_accept()
    {
        await using var pipeline = await UrgentAsync();

        var done = await pipeline.SendHandOverAsync(Unit, await pipeline.UnlockAsync(Unit), ("act", "refuse"), ("by", "Bos"), ("reason", "not-our-region"));
        await pipeline.SettleAsync();

        pipeline.Sent.ExpectHandOver(National);
        pipeline.Sent.NothingElse();
        Assert.DoesNotContain("Yonas", done, StringComparison.Ordinal);
        Assert.Contains("Yonas", await pipeline.UnlockAsync(National), StringComparison.Ordinal);
        Assert.DoesNotContain("Yonas", await pipeline.UnlockAsync(Unit), StringComparison.Ordinal);
        Assert.Equal("not-our-region", (string)(await ShownAsync(pipeline))["handOvers"]![0]!["refusal"]!);
    }

    [Fact]
    public async Task That_a_child_was_found_is_told_to_the_person_on_call_and_closes_nothing()
    {
        await using var pipeline = await UrgentAsync();

        await pipeline.SendHandOverAsync(Unit, await pipeline.UnlockAsync(Unit), ("act", "found"), ("by", "Bos"));
        await pipeline.SettleAsync();

        pipeline.Sent.Expect("De politie zegt: kind gevonden", "anna", "anna");
        pipeline.Sent.NothingElse();
        Assert.Equal("open", Desk.StateOf(await ShownAsync(pipeline)));
    }

    [Fact]
    public async Task Closing_tells_the_police_and_the_page_gives_the_cancel_and_no_more_data()
    {
        await using var pipeline = await UrgentAsync();
        var reference = Assert.Single(await pipeline.CasesAsync());
        var opened = await pipeline.UnlockAsync(Unit);

        await pipeline.ActAsync(reference, "closings", Desk.Found);
        await pipeline.SettleAsync();

        pipeline.Sent.Expect("Kind gevonden, de zaak is gesloten", Unit);
        pipeline.Sent.NothingElse();
        Assert.DoesNotContain("Yonas", await pipeline.UnlockAsync(Unit), StringComparison.Ordinal);
        var cancel = XElement.Parse(await pipeline.SendHandOverAsync(Unit, opened, ("act", "cap")));
        Assert.Equal("Cancel", cancel.Elements().First(element => element.Name.LocalName == "msgType").Value);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_link_that_was_never_sent_opens_nothing(string method)
    {
        await using var pipeline = await UrgentAsync();

        using var page = await pipeline.SendAsync(new HttpMethod(method), "/hand-overs/never-sent", key: null);

        Assert.Equal(404, (int)page.StatusCode);
    }

    [Fact]
    public async Task The_link_of_a_hand_over_takes_no_case_and_expires()
    {
        await using var pipeline = await UrgentAsync();
        var path = pipeline.LinkOf(Unit);

        using var taking = await pipeline.SendAsync(HttpMethod.Post, path.Replace("/hand-overs/", "/acknowledge/", StringComparison.Ordinal), key: null);
        Assert.Equal(404, (int)taking.StatusCode);
        pipeline.Clock.Advance(TimeSpan.FromHours(72));
        using var late = await pipeline.SendAsync(HttpMethod.Get, path, key: null);
        Assert.Equal(404, (int)late.StatusCode);
    }

    private static async Task<JsonObject> ShownAsync(Pipeline pipeline) => await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));

    private async Task<Pipeline> UrgentAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas().With("seenWithUnknownAdults"));
        await pipeline.SettleAsync();
        pipeline.Sent.ExpectUrgent();
        return pipeline;
    }
}
