using System.Text.Json.Nodes;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DamageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_damaged_hint_does_not_stop_the_ladder_of_any_case()
    {
        await using var pipeline = await StartedAsync();
        await Table(pipeline, StorageNames.DueTable).AddEntityAsync(new TableEntity("00", "00"));

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Contains("bram", pipeline.Told);
    }

    [Fact]
    public async Task A_damaged_pending_mark_does_not_stop_the_sweep()
    {
        await using var pipeline = await StartedAsync();
        await Table(pipeline, StorageNames.ReportsTable).AddEntityAsync(new TableEntity("00", "pending:damaged"));
        await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, (await pipeline.CasesAsync()).Count);
    }

    [Fact]
    public async Task A_damaged_case_is_named_in_the_list_and_does_not_keep_others_out()
    {
        await using var pipeline = await StartedAsync();
        var damaged = (await pipeline.CasesAsync())[0];
        await DamageAsync(pipeline, damaged);

        var reportId = await pipeline.AcceptAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        await pipeline.SettleAsync();

        var list = await pipeline.GetAsync("/api/v1/cases", "demo-oncall-key");
        Assert.Equal(damaged, (string)Assert.Single(list["unreadable"]!.AsArray())!);
        Assert.Single(list["items"]!.AsArray());
        Assert.Equal("possible", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-nidos-key"))["identity"]!);
    }

    [Fact]
    public async Task A_damaged_neighbour_does_not_keep_the_cases_of_a_correction_held()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, neighbour) = await pipeline.ReportAsync(Reports.Of("coa-1", "Yonas Tesfay", "2012-01-01"));
        var (_, a) = await pipeline.ReportAsync(Reports.Of("coa-2", "Yonas Tesfay", "2012-01-01").SeenEarlier());
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-3", "Noor Haidari", "2012-07-19"));
        Assert.Equal([neighbour], (await pipeline.CaseAsync(a))["resembles"]!.AsArray().Select(other => (string)other!));
        await DamageAsync(pipeline, neighbour);

        await pipeline.MergeAsync(a, b);

        var cases = pipeline.Services.GetRequiredService<CaseStore>();
        Assert.Null((await cases.FindAsync(a, CancellationToken.None))!.Case.Unfinished);
        Assert.Null((await cases.FindAsync(b, CancellationToken.None))!.Case.Unfinished);
    }

    [Fact]
    public async Task A_case_whose_correction_cannot_be_ended_climbs_all_the_same()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        await HoldAsync(pipeline, a, b);
        await DamageAsync(pipeline, b);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(15));

        await Assert.ThrowsAsync<UnreadableRowException>(() => pipeline.Services.GetRequiredService<CaseVisit>().VisitAsync(a, CancellationToken.None));
        await pipeline.SettleAsync();

        Assert.Contains("bram", pipeline.Told);
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData(null)]
    public async Task Where_the_index_cannot_say_what_a_report_says_its_case_does(string? facts)
    {
        await using var pipeline = await StartedAsync();
        var index = Table(pipeline, StorageNames.MatchKeysTable);
        await foreach (var row in index.QueryAsync<TableEntity>())
        {
            await index.UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { ["facts"] = facts }, ETag.All, TableUpdateMode.Replace);
        }

        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Single(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task A_child_with_a_very_common_name_gets_a_case_and_a_short_list_of_others()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var last = "";
        foreach (var number in Enumerable.Range(0, 15))
        {
            last = await pipeline.AcceptAsync(WithoutBirthDate($"coa-{number}"));
            await pipeline.SettleAsync();
        }

        var shown = await pipeline.CaseAsync((string)(await pipeline.GetAsync($"/api/v1/reports/{last}", "demo-coa-key"))["caseReference"]!);
        Assert.Equal(15, (await pipeline.CasesAsync()).Count);
        Assert.InRange(shown["resembles"]!.AsArray().Count, 1, 10);
    }

    private static JsonObject WithoutBirthDate(string reference)
    {
        var report = Reports.Of(reference, "Ali Ahmed", "2011-02-03");
        report["child"]!.AsObject().Remove("birthDate");
        report["partnerCaseReference"] = reference;
        return report;
    }

    // A process died when it had begun to merge them.
    private static async Task HoldAsync(Pipeline pipeline, string reference, string other)
    {
        var cases = pipeline.Services.GetRequiredService<CaseStore>();
        var (current, now) = ((await cases.FindAsync(reference, CancellationToken.None))!, pipeline.Clock.Now());
        var merge = new CaseCorrection
        {
            Id = "merge", Kind = CorrectionKind.Merge, Effect = CorrectionEffect.Move, CaseId = reference, From = other, To = reference, Whole = true,
            Reason = "one school", By = Desk.First, Desk = "oncall", At = now,
        };
        Assert.True(await cases.TryCommitAsync(current, CorrectionHold.Take(current.Case, merge, now), now, CancellationToken.None));
    }

    private static async Task DamageAsync(Pipeline pipeline, string reference) => await Table(pipeline, StorageNames.CasesTable)
        .UpdateEntityAsync(new TableEntity(reference, "case") { ["state0"] = "damaged" }, ETag.All, TableUpdateMode.Merge);

    private static TableClient Table(Pipeline pipeline, string name) => new(pipeline.Storage, name);

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }
}
