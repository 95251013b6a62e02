using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The list of cases reads what is open, not everything that ever was.</summary>
public sealed class OpenCaseHintTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(30_000);

    [Fact]
    public async Task The_hint_to_a_closed_case_is_deleted_when_it_is_old()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        await pipeline.ActAsync(reference, "closings", Desk.Found);
        Assert.Empty(await pipeline.CasesAsync());
        Assert.Single(await HintsAsync(pipeline));

        pipeline.Clock.Advance(Long);
        Assert.Empty(await pipeline.CasesAsync());

        Assert.Empty(await HintsAsync(pipeline));
    }

    [Fact]
    public async Task A_case_that_is_opened_again_is_in_the_list_again()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        await pipeline.ActAsync(reference, "closings", Desk.Found);
        pipeline.Clock.Advance(Long);
        Assert.Empty(await pipeline.CasesAsync());

        await pipeline.ActAsync(reference, "reopenings", new { reason = "it was another child", reopenedBy = Desk.Second });

        Assert.Equal([reference], await pipeline.CasesAsync());
    }

    [Fact]
    public async Task A_case_that_somebody_has_is_in_the_list_again_when_its_merge_is_undone()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, a) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, b) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[^1]), key: null);
        Assert.Equal("acknowledged", (string)(await pipeline.CaseAsync(b))["state"]!);
        await pipeline.MergeAsync(a, b);
        pipeline.Clock.Advance(Long);
        Assert.Equal([a], await pipeline.CasesAsync());

        await pipeline.UndoAsync(a, 1);

        Assert.Equal([a, b], (await pipeline.CasesAsync()).OrderBy(reference => reference != a));
    }

    private static ValueTask<List<TableEntity>> HintsAsync(Pipeline pipeline) =>
        new TableClient(pipeline.Storage, StorageNames.OpenCasesTable).QueryAsync<TableEntity>((string?)null).ToListAsync();
}
