using System.Net.Http.Json;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class CorrectionRaceTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Two_people_who_merge_two_cases_into_each_other_at_once_make_one_of_them()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (one, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (two, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));

        await Task.WhenAll(pipeline.MergeAsync(a, b), pipeline.MergeAsync(b, a), pipeline.MergeAsync(a, b));

        await pipeline.AssertHoldsAsync(Assert.Single(await pipeline.CasesAsync()), one, two);
    }

    [Fact]
    public async Task Three_cases_merged_in_a_circle_at_once_are_one()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        var (_, c) = await pipeline.ReportAsync(Reports.Of("coa-3", "Dawit Haile", "2011-02-03"));

        await Task.WhenAll(pipeline.MergeAsync(a, b), pipeline.MergeAsync(b, c), pipeline.MergeAsync(c, a));

        Assert.Equal(3, (await pipeline.ReportsOfAsync(Assert.Single(await pipeline.CasesAsync()))).Count);
    }

    [Fact]
    public async Task Of_two_people_who_take_a_report_out_in_two_ways_at_once_each_leaves_it_in_one_case()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (one, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (two, _) = await pipeline.ReportAsync(Reports.OfYonas("coa-2"));
        var (three, c) = await pipeline.ReportAsync(Reports.Of("coa-3", "Dawit Haile", "2011-02-03"));

        using var unlink = JsonContent.Create(new { kind = "unlink", reportIds = new[] { two }, reason = "the brother", correctedBy = Desk.First });
        var unlinking = pipeline.SendAsync(HttpMethod.Post, $"/api/v1/cases/{a}/corrections", "demo-oncall-key", unlink);
        await pipeline.LinkAsync(c, two);
        using var unlinked = await unlinking;

        var held = await Task.WhenAll((await pipeline.CasesAsync()).Select(pipeline.ReportsOfAsync));
        Assert.Equal(new[] { one, two, three }.Order(), held.SelectMany(ids => ids).Order());
    }

    [Fact]
    public async Task Reports_that_arrive_during_a_merge_are_in_the_case_that_is_left()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.Of("coa-0", "Y. Tesfay", "2012-04-05"));
        var (_, b) = await pipeline.ReportAsync(Reports.OfYonas());
        foreach (var number in Enumerable.Range(2, 8))
        {
            await pipeline.AcceptAsync(Reports.OfYonas($"coa-{number}"));
        }

        await Task.WhenAll(pipeline.SettleAsync(), pipeline.MergeAsync(a, b));
        await pipeline.SettleAsync();

        Assert.Equal([a], await pipeline.CasesAsync());
        Assert.Equal(10, (await pipeline.ReportsOfAsync(a)).Distinct().Count());
    }
}
