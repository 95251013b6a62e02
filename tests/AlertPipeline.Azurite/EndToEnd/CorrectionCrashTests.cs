using System.Net.Http.Json;
using AlertPipeline.Functions.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class CorrectionCrashTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    public static TheoryData<int> Writes { get; } = [1, 4, 5, 8, 9, 12, 13, 15, 17, 18, 20, 22, 25, 27];

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_merge_that_stops_anywhere_is_ended_by_the_timer_and_meanwhile_nothing_is_lost(int write)
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var (one, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (two, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));

        var done = await StopAtAsync(pipeline, probe, write, a, new { kind = "merge", caseReference = b, reason = "one school", correctedBy = Desk.First });
        await AssertNothingIsLostAsync(pipeline, one, two);
        await pipeline.PassAsync(TimeSpan.FromSeconds(46));

        if (done || await HasBegunAsync(pipeline, a))
        {
            await pipeline.AssertHoldsAsync(b, one, two);
            Assert.Equal([a], await pipeline.CasesAsync());
            Assert.Equal([a, a], [await pipeline.CaseOfAsync(one), await pipeline.CaseOfAsync(two)]);
        }
        else
        {
            Assert.Equal(2, (await pipeline.CasesAsync()).Count);
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_split_that_stops_anywhere_is_ended_by_the_timer_and_meanwhile_nothing_is_lost(int write)
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var (one, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (two, _) = await pipeline.ReportAsync(Reports.OfYonas("coa-2"));

        var done = await StopAtAsync(pipeline, probe, write, a, new { kind = "unlink", reportIds = new[] { two }, reason = "the brother", correctedBy = Desk.First });
        await AssertNothingIsLostAsync(pipeline, one, two);
        await pipeline.PassAsync(TimeSpan.FromSeconds(46));

        if (done || await HasBegunAsync(pipeline, a))
        {
            var split = await pipeline.CaseOfAsync(two);
            await pipeline.AssertHoldsAsync(a, one);
            await pipeline.AssertHoldsAsync(split, two);
            Assert.Contains(pipeline.Sent, sent => sent.Message.Text.Contains(split, StringComparison.Ordinal));
            Assert.Equal(pipeline.Sent.Count, pipeline.Sent.Select(sent => (sent.Message.Id, sent.To.Kind)).Distinct().Count());
        }
        else
        {
            Assert.Equal(a, await pipeline.CaseOfAsync(two));
        }
    }

    [Fact]
    public async Task A_report_whose_processing_stopped_when_it_was_in_a_case_ends_in_the_case_to_which_a_person_brought_it()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var one = await pipeline.AcceptAsync(Reports.OfYonas());
        await StopBeforeItEndsAsync(pipeline, probe, one);
        var a = Assert.Single(await pipeline.CasesAsync());
        var two = await pipeline.AcceptAsync(Reports.OfYonas("coa-2"));
        await pipeline.Services.GetRequiredService<ReportProcessing>().ProcessAsync(two, CancellationToken.None);

        await pipeline.UnlinkAsync(a, one);
        await pipeline.SettleAsync();

        await pipeline.AssertHoldsAsync(a, two);
        await pipeline.AssertHoldsAsync(await pipeline.CaseOfAsync(one), one);
        Assert.Equal("processed", (string)(await pipeline.GetAsync($"/api/v1/reports/{one}", "demo-coa-key"))["status"]!);
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_report_whose_processing_stopped_ends_also_when_taking_it_out_stopped_too(int write)
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var (one, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var two = await pipeline.AcceptAsync(Reports.OfYonas("coa-2"));
        await StopWhenItJoinedAsync(pipeline, probe, two);
        Assert.Contains(two, await pipeline.ReportsOfAsync(a));

        await StopAtAsync(pipeline, probe, write, a, new { kind = "unlink", reportIds = new[] { two }, reason = "the brother", correctedBy = Desk.First });
        await pipeline.Services.GetRequiredService<ReportProcessing>().ProcessAsync(two, CancellationToken.None);

        Assert.Contains(two, await pipeline.ReportsOfAsync(await pipeline.CaseOfAsync(two)));
        Assert.Contains(one, await pipeline.ReportsOfAsync(a));
    }

    // It gives way, then it joins; the third transaction would end it.
    private static Task StopWhenItJoinedAsync(Pipeline pipeline, StorageProbe probe, string reportId) => StopBeforeItEndsAsync(pipeline, probe, reportId, transactions: 2);

    private static async Task StopBeforeItEndsAsync(Pipeline pipeline, StorageProbe probe, string reportId, int transactions = 1)
    {
        var seen = 0;
        probe.Fails = call => call == "POST $batch" && Interlocked.Increment(ref seen) > transactions;
        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(
            () => pipeline.Services.GetRequiredService<ReportProcessing>().ProcessAsync(reportId, CancellationToken.None));
        probe.Fails = _ => false;
    }

    // Storage goes away with the nth write, and is back when the timer runs.
    private static async Task<bool> StopAtAsync(Pipeline pipeline, StorageProbe probe, int write, string reference, object wish)
    {
        var writes = 0;
        probe.Fails = call => writes >= write || (!call.StartsWith("GET", StringComparison.Ordinal) && Interlocked.Increment(ref writes) >= write);
        using var body = JsonContent.Create(wish);
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/cases/{reference}/corrections", "demo-oncall-key", body);
        probe.Fails = _ => false;
        return (int)response.StatusCode == 200;
    }

    private static async Task AssertNothingIsLostAsync(Pipeline pipeline, params string[] reports)
    {
        var held = await Task.WhenAll((await pipeline.CasesAsync()).Select(pipeline.ReportsOfAsync));
        Assert.Empty(reports.Except(held.SelectMany(ids => ids)));
    }

    private static async Task<bool> HasBegunAsync(Pipeline pipeline, string reference) => (await pipeline.CaseAsync(reference))["corrections"]!.AsArray().Count > 0;
}
