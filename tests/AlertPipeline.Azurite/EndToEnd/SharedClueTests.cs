using AlertPipeline.Storage;
using Azure.Data.Tables;
using static AlertPipeline.Azurite.EndToEnd.Pieces;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class SharedClueTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task One_vehicle_in_signals_of_two_partners_is_a_notice_also_when_one_could_not_read_all_of_its_plate()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(OfAVehicle("coa-1"));
        await pipeline.AcceptAsync(OfAVehicle("nidos-1", "12 xx ?4", "2026-11-22T09:00:00+01:00"), "demo-nidos-key");
        await pipeline.SettleAsync();

        var notice = Assert.Single(await pipeline.NoticesAsync(), notice => (string)notice!["rule"]! == "shared-clue")!;

        Assert.Equal("vehicle", (string)notice["ground"]!);
        Assert.Equal(2, (int)notice["count"]!);
        Assert.DoesNotContain("12", notice["why"]!.ToJsonString()[..40], StringComparison.Ordinal);
        Assert.DoesNotContain("Volkswagen", notice.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_signal_and_a_missing_child_that_share_a_vehicle_make_the_case_more_urgent()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var missing = Missing("coa-1", Names[0]);
        missing["clues"] = OfAVehicle("unused")["clues"]!.DeepClone();
        await pipeline.AcceptAsync(missing);
        await pipeline.SettleAsync();
        var reference = Assert.Single(await pipeline.CasesAsync());

        await pipeline.AcceptAsync(OfAVehicle("coa-2"));
        await pipeline.SettleAsync();

        var shown = await pipeline.CaseAsync(reference);
        Assert.Equal("high", (string)shown["urgency"]!["level"]!);
        Assert.Contains("shared-clue", shown["links"]!.AsArray().Select(link => (string?)link!["rule"]));
    }

    [Fact]
    public async Task The_reporter_of_a_signal_learns_in_a_sentence_what_became_of_it()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var first = await pipeline.AcceptAsync(OfAVehicle("coa-1"));
        await pipeline.SettleAsync();
        var alone = await OutcomeAsync(pipeline, first);
        await pipeline.AcceptAsync(OfAVehicle("coa-2", at: "2026-11-22T09:00:00+01:00"));
        await pipeline.SettleAsync();
        var withOthers = await OutcomeAsync(pipeline, first);
        foreach (var notice in await pipeline.NoticesAsync())
        {
            await pipeline.DecideAsync(ReferenceOf(notice), "dismissals", new { by = Desk.First, reason = "De taxi van de locatie." });
        }

        Assert.Equal(["compared", "with-others", "put-aside"], [alone, withOthers, await OutcomeAsync(pipeline, first)]);
    }

    [Fact]
    public async Task What_a_report_says_of_third_persons_is_shown_to_one_role_and_each_reading_is_recorded()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(OfAVehicle("coa-1"));
        await pipeline.SettleAsync();

        await pipeline.GetAsync($"/api/v1/third-persons/{reportId}", "demo-trafficking-key");
        var shown = await pipeline.GetAsync($"/api/v1/third-persons/{reportId}", "demo-trafficking-key");
        using var refused = await pipeline.SendAsync(HttpMethod.Get, $"/api/v1/third-persons/{reportId}", "demo-oncall-key");

        Assert.Equal("12-XX-34", (string)shown["clues"]!["vehicles"]![0]!["plate"]!);
        Assert.Equal(["trafficking", "trafficking"], shown["readBy"]!.AsArray().Select(read => (string)read!["desk"]!));
        Assert.Equal(403, (int)refused.StatusCode);
    }

    [Fact]
    public async Task A_clue_is_nowhere_in_clear_and_goes_after_half_a_year()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var reportId = await pipeline.AcceptAsync(OfAVehicle("coa-1", "99-ZZ-88"));
        await pipeline.SettleAsync();
        Assert.DoesNotContain("99ZZ88", (await EverythingAsync(pipeline)).Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

        await pipeline.PassAsync(TimeSpan.FromDays(184));
        await pipeline.PassAsync(TimeSpan.FromHours(1));

        var left = await pipeline.GetAsync($"/api/v1/third-persons/{reportId}", "demo-trafficking-key");
        Assert.Empty(left["clues"]!["vehicles"]!.AsArray());
        Assert.Empty(await RowsAsync(pipeline, StorageNames.PiecesTable));
    }

    private static async Task<string> OutcomeAsync(Pipeline pipeline, string reportId) =>
        (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["signal"]!["outcome"]!;

    private static async Task<string> EverythingAsync(Pipeline pipeline) =>
        string.Join('\n', (await Task.WhenAll(StorageNames.Tables.Select(name => RowsAsync(pipeline, name)))).SelectMany(rows => rows).SelectMany(row => row).Select(column => $"{column.Key} {column.Value}"));

    private static async Task<List<TableEntity>> RowsAsync(Pipeline pipeline, string table) =>
        await new TableClient(pipeline.Storage, table).QueryAsync<TableEntity>().ToListAsync();
}
