using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class CaseActTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_find_makes_the_child_located_and_one_that_disappears_again_alerts_whoever_thought_it_was_over()
    {
        await using var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        await pipeline.AcceptAsync(Later("found", "found-1"));
        await pipeline.SettleAsync();
        Assert.Equal("located", (string)(await ListedAsync(pipeline))["whereabouts"]!);
        pipeline.Sent.Expect("teruggevonden", "anna", "anna");

        var again = Reports.OfYonas("coa-2");
        again["lastSeen"]!["at"] = "2026-11-23T04:30:00+01:00";
        pipeline.Clock.Advance(TimeSpan.FromHours(2));
        await pipeline.AcceptAsync(again);
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(await ReferenceAsync(pipeline));
        Assert.Equal(("open", "missing"), (Desk.StateOf(shown), (string)shown["whereabouts"]!));
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.Expect(Linked, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_case_is_closed_as_found_only_with_everything_that_needs_and_then_nobody_is_told_any_more()
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);

        var refused = await pipeline.ActAsync(reference, "closings", new { reason = "found", closedBy = Desk.First, confirmed = new { seenInPerson = "yes", well = "yes" } }, 409);
        var closed = await pipeline.ActAsync(reference, "closings", Desk.Found);
        var repeated = await pipeline.ActAsync(reference, "closings", Desk.Found);

        Assert.Equal(["/confirmed/placeArranged", "/confirmed/guardianInformed"], refused["errors"]!.AsArray().Select(need => (string)need!["pointer"]!));
        Assert.Equal(("closed", "located", "found"), (Desk.StateOf(closed), (string)closed["whereabouts"]!, (string)closed["closure"]!["reason"]!));
        Assert.Equal(closed["timeline"]!.ToJsonString(), repeated["timeline"]!.ToJsonString());
        await pipeline.PassAsync(TimeSpan.FromDays(2));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_closed_case_that_is_opened_again_is_listed_alerts_and_climbs()
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);
        await pipeline.ActAsync(reference, "closings", Desk.Found);
        await pipeline.PassAsync(TimeSpan.FromDays(1));
        Assert.Empty(await pipeline.CasesAsync());

        var shown = await pipeline.ActAsync(reference, "reopenings", new { reason = "it was another child", reopenedBy = Desk.Second });
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));

        pipeline.Sent.Expect(Alert, "bram", "bram");
        pipeline.Sent.NothingElse();
        Assert.Equal([reference], await pipeline.CasesAsync());
        Assert.Null(shown["closure"]);
        Assert.Contains("closed", Desk.TimelineOf(shown));
    }

    [Fact]
    public async Task Only_a_closed_case_is_opened_again()
    {
        await using var pipeline = await StartedAsync();

        var refused = await pipeline.ActAsync(await ReferenceAsync(pipeline), "reopenings", new { reason = "it was another child", reopenedBy = Desk.Second }, 409);

        Assert.EndsWith("#problem-not-closed", (string)refused["type"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_authority_established_is_shown_and_moves_nothing()
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);
        var before = await pipeline.CaseAsync(reference);

        var shown = await pipeline.ActAsync(reference, "mob-records", new { state = "recorded", on = "2026-11-20", source = "COA", recordedBy = Desk.First });
        await pipeline.SettleAsync();

        Assert.Equal("COA", (string)shown["mob"]![0]!["source"]!);
        Assert.Equal(Without(before, "mob", "timeline", "version"), Without(shown, "mob", "timeline", "version"));
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_higher_urgency_holds_at_once_and_a_lower_one_when_a_second_person_agrees()
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);

        var raised = await pipeline.ActAsync(reference, "urgency-judgements", Judgement("urgent"));
        await pipeline.SettleAsync();
        var proposed = await pipeline.ActAsync(reference, "urgency-judgements", Judgement("high"));
        var refused = await pipeline.ActAsync(reference, "confirmations", new { what = "lower-urgency", level = "high", confirmedBy = "SANNE DE BOER" }, 409);
        var lowered = await pipeline.ActAsync(reference, "confirmations", new { what = "lower-urgency", level = "high", confirmedBy = Desk.Second });

        pipeline.Sent.ExpectUrgent();
        pipeline.Sent.NothingElse();
        Assert.Equal(["urgent", "urgent", "high"], new[] { raised, proposed, lowered }.Select(shown => (string)shown["urgency"]!["level"]!));
        Assert.Equal("lower-urgency", (string)proposed["proposal"]!["what"]!);
        Assert.EndsWith("#problem-second-person-needed", (string)refused["type"]!, StringComparison.Ordinal);
        Assert.Equal(Desk.Second, (string)lowered["urgency"]!["judgement"]!["secondPerson"]!);
        Assert.Null(lowered["proposal"]);
    }

    [Fact]
    public async Task Nobody_decides_about_a_case_that_changed_since_they_looked()
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);
        using var seen = await pipeline.SendAsync(HttpMethod.Get, $"/api/v1/cases/{reference}", "demo-oncall-key");
        await pipeline.ActAsync(reference, "mob-records", new { state = "recorded", on = "2026-11-20", source = "COA", recordedBy = Desk.First });

        Assert.Equal(412, await CloseAsync(pipeline, reference, seen.Headers.ETag!));
        using var present = await pipeline.SendAsync(HttpMethod.Get, $"/api/v1/cases/{reference}", "demo-oncall-key");
        Assert.Equal(200, await CloseAsync(pipeline, reference, present.Headers.ETag!));
    }

    [Fact]
    public async Task The_level_that_a_case_has_is_no_judgement_and_what_nobody_proposed_is_not_confirmed()
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);

        var unchanged = await pipeline.ActAsync(reference, "urgency-judgements", Judgement("high"), 409);
        var nothing = await pipeline.ActAsync(reference, "confirmations", new { what = "deceased", confirmedBy = Desk.Second }, 409);

        Assert.EndsWith("#problem-urgency-unchanged", (string)unchanged["type"]!, StringComparison.Ordinal);
        Assert.EndsWith("#problem-nothing-proposed", (string)nothing["type"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closings")]
    [InlineData("confirmations")]
    [InlineData("reopenings")]
    [InlineData("mob-records")]
    [InlineData("urgency-judgements")]
    public async Task An_empty_wish_is_told_all_its_faults_and_a_partner_may_wish_nothing(string act)
    {
        await using var pipeline = await StartedAsync();
        var reference = await ReferenceAsync(pipeline);

        var faults = await pipeline.ActAsync(reference, act, new { }, 400);
        using var partner = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/cases/{reference}/{act}", "demo-coa-key");

        Assert.NotEmpty(faults["errors"]!.AsArray());
        Assert.Equal(403, (int)partner.StatusCode);
        Assert.Equal("open", Desk.StateOf(await pipeline.CaseAsync(reference)));
    }

    [Fact]
    public async Task A_case_goes_on_past_the_eighteenth_birthday()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.Of("coa-1", "Yonas Tesfay", "2008-11-30"));
        await pipeline.SettleAsync();

        await pipeline.PassAsync(TimeSpan.FromDays(30));

        Assert.Equal("open", Desk.StateOf(await pipeline.CaseAsync(await ReferenceAsync(pipeline))));
        Assert.Contains(pipeline.Sent, sent => sent.Message.CreatedAt > NodaTime.Instant.FromUtc(2026, 12, 1, 0, 0));
    }

    private static object Judgement(string level) => new { level, reason = "as the mentor tells it", judgedBy = Desk.First };

    private static async Task<int> CloseAsync(Pipeline pipeline, string reference, EntityTagHeaderValue seen)
    {
        using var content = JsonContent.Create(Desk.Found);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(pipeline.Address, $"/api/v1/cases/{reference}/closings")) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo-oncall-key");
        request.Headers.IfMatch.Add(seen);
        using var response = await pipeline.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static string Without(JsonObject shown, params string[] names)
    {
        var rest = shown.DeepClone().AsObject();
        Array.ForEach(names, name => rest.Remove(name));
        return rest.ToJsonString();
    }

    private static JsonObject Later(string kind, string reference) => new()
    {
        ["kind"] = kind,
        ["partnerReference"] = reference,
        ["about"] = new JsonObject { ["partnerReference"] = "coa-1" },
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
    };

    private static async Task<string> ReferenceAsync(Pipeline pipeline) => Assert.Single(await pipeline.CasesAsync());

    private static async Task<JsonNode> ListedAsync(Pipeline pipeline) =>
        Assert.Single((await pipeline.GetAsync("/api/v1/cases", "demo-oncall-key"))["items"]!.AsArray())!;

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        return pipeline;
    }
}
