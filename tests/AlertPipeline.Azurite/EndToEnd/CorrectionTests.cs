using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class CorrectionTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Two_cases_of_one_child_are_merged_and_both_references_lead_to_the_one_where_everything_goes_on()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((one, a), (two, b)) = await TwoAsync(pipeline);

        var shown = await pipeline.MergeAsync(a, b.ToLowerInvariant());
        await pipeline.SettleAsync();

        await pipeline.AssertHoldsAsync(b, one, two);
        Assert.Equal(a, (string)(await pipeline.CaseAsync(b))["caseReference"]!);
        Assert.Equal([a], await pipeline.CasesAsync());
        Assert.Equal((1, "merge", b), ((int)shown["corrections"]![0]!["number"]!, (string)shown["corrections"]![0]!["kind"]!, (string)shown["corrections"]![0]!["caseReference"]!));
        Assert.Equal([a, a], [await pipeline.CaseOfAsync(one), await pipeline.CaseOfAsync(two)]);
    }

    [Fact]
    public async Task A_merge_that_raises_the_level_alerts_anew_and_tells_whoever_had_the_other_case_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((_, a), (_, b)) = await TwoAsync(pipeline, "crimeForceAbductionOrThreat");
        var alert = pipeline.Sent.Last(sent => sent.Message.Text.Contains(b, StringComparison.Ordinal) && sent.Person == "anna");
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(alert), key: null);
        var before = pipeline.Sent.Count;

        await pipeline.MergeAsync(a, b);
        await pipeline.SettleAsync();

        var after = pipeline.Sent.Skip(before).ToList();
        Assert.Contains(after, sent => sent.Message.Subject.StartsWith("SPOED - Vermissing, niemand heeft deze zaak", StringComparison.Ordinal));
        Assert.Single(after, sent => sent.Message.Text.Contains($"Uw zaak {b}", StringComparison.Ordinal) && sent.To.Kind == Notifications.ChannelKind.Email);
    }

    [Fact]
    public async Task What_was_still_to_be_said_of_a_case_that_was_merged_is_withheld()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Email.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        var ((_, a), (_, b)) = await TwoAsync(pipeline);
        await pipeline.MergeAsync(a, b);

        await pipeline.PassAsync(TimeSpan.FromSeconds(46));

        Assert.Empty(await pipeline.Services.GetRequiredService<CaseStore>().OpenNotificationsAsync(b, CancellationToken.None));
    }

    [Fact]
    public async Task Undoing_a_merge_opens_the_other_case_again_under_its_own_reference_and_alerts()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((one, a), (two, b)) = await TwoAsync(pipeline);
        await pipeline.MergeAsync(a, b);
        var before = pipeline.Sent.Count;

        var shown = await pipeline.UndoAsync(a, 1);
        await pipeline.SettleAsync();

        await pipeline.AssertHoldsAsync(a, one);
        await pipeline.AssertHoldsAsync(b, two);
        Assert.Equal((a, b), (await pipeline.CaseOfAsync(one), await pipeline.CaseOfAsync(two)));
        Assert.Equal((2, 1), ((int)shown["corrections"]![0]!["undoneBy"]!, (int)shown["corrections"]![1]!["undoes"]!));
        Assert.Contains(pipeline.Sent.Skip(before), sent => sent.Person == "anna" && sent.Message.Text.Contains(b, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_that_is_unlinked_gets_a_case_that_alerts_and_its_partner_is_told_of_the_new_reference()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (first, second, reference) = await OneAsync(pipeline);
        var (sent, told) = (pipeline.Sent.Count, pipeline.Callbacks.Sent.Count);

        pipeline.Clock.Advance(TimeSpan.FromMinutes(1));
        var shown = await pipeline.UnlinkAsync(reference, second);
        await pipeline.SettleAsync();

        var split = (string)shown["corrections"]![0]!["caseReference"]!;
        await pipeline.AssertHoldsAsync(reference, first);
        await pipeline.AssertHoldsAsync(split, second);
        Assert.Equal((reference, split), (await pipeline.CaseOfAsync(first), await pipeline.CaseOfAsync(second)));
        Assert.Contains(pipeline.Sent.Skip(sent), message => message.Message.Text.Contains(split, StringComparison.Ordinal));
        Assert.Equal(split, (string)Assert.Single(pipeline.Callbacks.Sent.Skip(told)).Report["caseReference"]!);
    }

    [Fact]
    public async Task A_report_that_comes_later_finds_the_new_case_and_a_repeat_of_the_old_one_does_not_bring_it_back()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (first, _, reference) = await OneAsync(pipeline);
        var split = (string)(await pipeline.UnlinkAsync(reference, first))["corrections"]![0]!["caseReference"]!;

        await pipeline.ReportAsync(About("coa-1"));

        Assert.Equal(2, (await pipeline.ReportsOfAsync(split)).Count);
        Assert.Single(await pipeline.ReportsOfAsync(reference));
    }

    [Fact]
    public async Task A_report_is_linked_to_another_case_and_goes_back_when_that_is_undone()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (first, second, reference) = await OneAsync(pipeline);
        var (third, other) = await pipeline.ReportAsync(Reports.Of("coa-9", "Noor Haidari", "2012-07-19"));

        await pipeline.LinkAsync(other, second);
        await pipeline.AssertHoldsAsync(reference, first);
        await pipeline.AssertHoldsAsync(other, second, third);
        Assert.Equal(other, await pipeline.CaseOfAsync(second));

        await pipeline.UndoAsync(other, 1);

        await pipeline.AssertHoldsAsync(reference, first, second);
        await pipeline.AssertHoldsAsync(other, third);
        Assert.Equal(reference, await pipeline.CaseOfAsync(second));
    }

    [Fact]
    public async Task The_only_report_of_a_case_that_is_linked_takes_the_case_along()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((_, a), (two, b)) = await TwoAsync(pipeline);

        await pipeline.LinkAsync(a, two);

        Assert.Equal(a, (string)(await pipeline.CaseAsync(b))["caseReference"]!);
    }

    [Fact]
    public async Task A_repeat_of_either_of_two_unlike_reports_joins_the_case_that_a_person_made_of_them()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((_, a), (two, _)) = await TwoAsync(pipeline);
        await pipeline.LinkAsync(a, two);

        var (_, first) = await pipeline.ReportAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        var (_, second) = await pipeline.ReportAsync(Reports.Of("nidos-2", "Noor Haidari", "2012-07-19"), "demo-nidos-key");

        Assert.Equal((a, a), (first, second));
    }

    [Fact]
    public async Task A_closed_case_takes_nothing_in_until_it_is_open_again()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((_, a), (_, b)) = await TwoAsync(pipeline);
        await pipeline.ActAsync(a, "closings", Desk.Found);

        var refused = await pipeline.MergeAsync(a, b, 409);
        await pipeline.ActAsync(a, "reopenings", new { reason = "it was another child", reopenedBy = Desk.Second });
        await pipeline.MergeAsync(a, b);

        Assert.EndsWith("#problem-takes-nothing-in", (string)refused["type"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("last-report")]
    [InlineData("nothing-to-undo")]
    [InlineData("same-case")]
    [InlineData("report-unknown")]
    public async Task What_cannot_be_is_refused_with_what_to_do(string problem)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((one, a), _) = await TwoAsync(pipeline);

        var refused = problem switch
        {
            "last-report" => await pipeline.UnlinkAsync(a, one, 409),
            "nothing-to-undo" => await pipeline.UndoAsync(a, 7, 409),
            "same-case" => await pipeline.MergeAsync(a, a, 409),
            _ => await pipeline.LinkAsync(a, "5b6c7d8e-9f0a-8b1c-8d2e-3f4a5b6c7d8e", 409),
        };

        Assert.EndsWith($"#problem-{problem}", (string)refused["type"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_corrects_a_case_that_changed_since_they_looked()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((_, a), (_, b)) = await TwoAsync(pipeline);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(pipeline.Address, $"/api/v1/cases/{a}/corrections"))
        {
            Content = JsonContent.Create(new { kind = "merge", caseReference = b, reason = "one school", correctedBy = Desk.First }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo-oncall-key");
        request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"1\""));
        using var response = await pipeline.SendAsync(request);

        Assert.Equal(412, (int)response.StatusCode);
        Assert.Equal(2, (await pipeline.CasesAsync()).Count);
    }

    [Fact]
    public async Task Why_a_person_corrected_something_lies_in_storage_encrypted_only()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var ((_, a), (_, b)) = await TwoAsync(pipeline);
        await pipeline.KeepApartAsync(a, b);
        await pipeline.MergeAsync(a, b);

        var rows = await StoredRows.AllAsync(pipeline.Storage);
        Assert.All(["one school", "twins", "haidari", Desk.First], secret => Assert.DoesNotContain(rows, row => row.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    private static JsonObject About(string reference) => new()
    {
        ["kind"] = "supplement",
        ["partnerReference"] = "supplement-1",
        ["about"] = new JsonObject { ["partnerReference"] = reference },
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["note"] = "More than was known at first.",
    };

    private static async Task<((string ReportId, string Reference) One, (string ReportId, string Reference) Two)> TwoAsync(Pipeline pipeline, string? flag = null)
    {
        var second = Reports.Of("coa-2", "Noor Haidari", "2012-07-19");
        return (await pipeline.ReportAsync(Reports.OfYonas()), await pipeline.ReportAsync(flag is null ? second : second.With(flag)));
    }

    private static async Task<(string First, string Second, string Reference)> OneAsync(Pipeline pipeline)
    {
        var (first, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        return (first, (await pipeline.ReportAsync(Reports.OfYonas("coa-2"))).ReportId, reference);
    }
}
