using AlertPipeline.Cases;
using AlertPipeline.Storage;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ReviewTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Two_cases_that_resemble_each_other_are_listed_once_with_how_their_reports_compare()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (a, b) = await AlikeAsync(pipeline);

        var review = Assert.Single(await pipeline.ReviewsAsync());
        Assert.Equal(("resemblance", b, a), ((string)review["kind"]!, (string)review["caseReference"]!, (string)review["otherCaseReference"]!));
        Assert.Equal(2, review["reportIds"]!.AsArray().Count);
        Assert.NotNull(review["comparison"]!["probability"]);
        Assert.Equal("Namen: Yonas Tesfay / Yonas Tesfay", (string)review["explanation"]!["nl"]![0]!);
        Assert.Equal("Names: Yonas Tesfay / Yonas Tesfay", (string)review["explanation"]!["en"]![0]!);
    }

    [Theory]
    [InlineData("merge")]
    [InlineData("keep-apart")]
    public async Task A_decision_takes_the_pair_off_and_undoing_it_brings_it_back(string kind)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (a, b) = await AlikeAsync(pipeline);

        await pipeline.ActAsync(a, "corrections", new { kind, caseReference = b, reason = "I asked", correctedBy = Desk.First });
        Assert.Empty(await pipeline.ReviewsAsync());
        await pipeline.UndoAsync(a, 1);

        Assert.Equal(kind == "merge" ? 0 : 1, (await pipeline.ReviewsAsync()).Count);
    }

    [Fact]
    public async Task The_most_urgent_comes_first_then_what_has_waited_longest()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await AlikeAsync(pipeline);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(1));
        await AlikeAsync(pipeline, "Dawit Haile");
        pipeline.Clock.Advance(TimeSpan.FromMinutes(1));
        var (_, urgent) = await AlikeAsync(pipeline, "Selam Girma", "crimeForceAbductionOrThreat");

        var reviews = await pipeline.ReviewsAsync();

        Assert.Equal(urgent, (string)reviews[0]["caseReference"]!);
        Assert.Equal(reviews.Skip(1).Select(review => (string)review["since"]!).Order(), reviews.Skip(1).Select(review => (string)review["since"]!));
    }

    [Fact]
    public async Task A_case_whose_reports_contradict_each_other_is_shown_when_it_is_looked_at_again()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.Of("coa-1", "Yonas Tesfay", "2012-04-05"));
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Robel Haile", "2009-08-17"));
        var (_, c) = await pipeline.ReportAsync(Reports.Of("coa-3", "Noor Haidari", "2012-07-19"));
        await ChainAsync(pipeline, a, b);

        await pipeline.KeepApartAsync(a, c);

        var review = Assert.Single(await pipeline.ReviewsAsync(), review => (string)review["kind"]! == "contradiction");
        Assert.Equal(a, (string)review["caseReference"]!);
        Assert.True((bool)(await pipeline.CaseAsync(a))["contradictory"]!);
    }

    [Fact]
    public async Task A_hint_that_leads_nowhere_is_passed_over_and_deleted_when_it_is_old()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (a, b) = await AlikeAsync(pipeline);
        await pipeline.MergeAsync(a, b);
        var hints = pipeline.Services.GetRequiredService<CaseHints>();
        Assert.NotEmpty(await hints.ReviewsAsync(CancellationToken.None).ToListAsync());

        pipeline.Clock.Advance(TimeSpan.FromDays(30_000));
        await pipeline.ReviewsAsync();

        Assert.Empty(await new TableClient(pipeline.Storage, StorageNames.ReviewsTable).QueryAsync<TableEntity>((string?)null).ToListAsync());
    }

    [Fact]
    public async Task Two_cases_that_somebody_listed_while_both_were_closed_are_listed_again_when_either_is_opened_again()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (a, b) = await AlikeAsync(pipeline);
        await pipeline.ActAsync(a, "closings", Desk.Found);
        await pipeline.ActAsync(b, "closings", Desk.Found);
        pipeline.Clock.Advance(TimeSpan.FromDays(30_000));
        Assert.Empty(await pipeline.ReviewsAsync());

        await pipeline.ActAsync(a, "reopenings", new { reason = "it was another child", reopenedBy = Desk.Second });

        Assert.Equal(b, (string)Assert.Single(await pipeline.ReviewsAsync())["caseReference"]!);
    }

    [Fact]
    public async Task A_partner_sees_no_reviews_and_no_labelled_pairs()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var reviews = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/reviews", "demo-coa-key");
        using var pairs = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/labelled-pairs", "demo-coa-key");

        Assert.Equal((403, 403), ((int)reviews.StatusCode, (int)pairs.StatusCode));
    }

    [Fact]
    public async Task What_people_decided_is_kept_as_labelled_pairs_without_anything_of_the_child()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (a, b) = await AlikeAsync(pipeline);

        await pipeline.KeepApartAsync(a, b);
        Assert.Equal(("two", "keep-apart"), await LabelAsync(pipeline));
        await pipeline.MergeAsync(a, b);
        Assert.Equal(("one", "merge"), await LabelAsync(pipeline));
        await pipeline.UndoAsync(a, 2);
        Assert.Equal(("two", "undo"), await LabelAsync(pipeline));

        Assert.All(await StoredRows.InAsync(pipeline.Storage, StorageNames.LabelledPairsTable), row => Assert.DoesNotContain("rarity", row, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_decision_that_is_taken_back_takes_its_label_along()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (a, b) = await AlikeAsync(pipeline);
        await pipeline.KeepApartAsync(a, b);

        await pipeline.UndoAsync(a, 1);

        Assert.Empty((await pipeline.GetAsync("/api/v1/labelled-pairs", "demo-oncall-key"))["items"]!.AsArray());
    }

    // As an earlier comparison may have linked them by itself.
    private static async Task ChainAsync(Pipeline pipeline, string reference, string other)
    {
        var cases = pipeline.Services.GetRequiredService<CaseStore>();
        var (current, alike) = ((await cases.FindAsync(reference, CancellationToken.None))!, (await cases.FindAsync(other, CancellationToken.None))!);
        var chained = CaseChange.Of(current.Case with { Reports = [.. current.Case.Reports, .. alike.Case.Reports] });
        Assert.True(await cases.TryCommitAsync(current, chained, pipeline.Clock.Now(), CancellationToken.None));
    }

    private static async Task<(string Label, string Act)> LabelAsync(Pipeline pipeline)
    {
        var pair = Assert.Single((await pipeline.GetAsync("/api/v1/labelled-pairs", "demo-oncall-key"))["items"]!.AsArray())!;
        return ((string)pair["label"]!, (string)pair["act"]!);
    }

    // One name, a default birthday and two days: only one kind of evidence agrees, and a person has to look.
    private static async Task<(string A, string B)> AlikeAsync(Pipeline pipeline, string name = "Yonas Tesfay", string? flag = null)
    {
        var (_, a) = await pipeline.ReportAsync(Reports.Of($"{name}-1", name, "2012-01-01"));
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = Reports.Of($"{name}-2", name, "2012-01-01").SeenEarlier();
        return (a, (await pipeline.ReportAsync(flag is null ? second : second.With(flag))).Reference);
    }
}
