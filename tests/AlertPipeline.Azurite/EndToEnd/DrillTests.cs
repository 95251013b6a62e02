using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>While an exercise is run, what a partner in the sandbox reports missing goes the way of a real report, marked, and never meets one.</summary>
public sealed class DrillTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Path = "/api/v1/exercise";
    private const string Sandbox = "demo-sandbox-key";
    private const string Mark = "OEFENING - ";

    private static readonly string[] OfCases =
        [StorageNames.ReportsTable, StorageNames.CasesTable, StorageNames.MatchKeysTable, StorageNames.LinksTable, StorageNames.DueTable, StorageNames.OpenCasesTable,
         StorageNames.ReviewsTable, StorageNames.ExerciseCasesTable, StorageNames.PartnerReportsTable];

    private static readonly string[] OfSignals = [StorageNames.PiecesTable, StorageNames.LocationReportsTable, StorageNames.NoticesTable, StorageNames.ThirdPersonsTable];

    [Fact]
    public async Task Those_who_would_be_told_are_told_and_every_message_says_that_it_is_an_exercise()
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Urgent(), Sandbox);
        await pipeline.SettleAsync();

        Assert.Contains("politie-noord", pipeline.Told);
        Assert.All(pipeline.Sent, sent => Assert.StartsWith(Mark, sent.Message.Subject, StringComparison.Ordinal));
        Assert.All(pipeline.Sent, sent => Assert.Contains(Mark, sent.Message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_stands_in_no_list_and_no_pack_of_what_is_real_and_in_a_list_of_its_own()
    {
        await using var pipeline = await DrillingAsync();
        pipeline.PackMail.IsSet = true;
        await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        var listed = Assert.Single((await pipeline.GetAsync("/api/v1/cases?exercise=true", "demo-oncall-key"))["items"]!.AsArray())!;

        Assert.True((bool)listed["exercise"]!);
        Assert.True((bool)(await pipeline.CaseAsync((string)listed["caseReference"]!))["exercise"]!);
        Assert.Empty(await pipeline.CasesAsync());
        Assert.DoesNotContain((string)listed["caseReference"]!, Assert.Single(pipeline.PackMail.Packs).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_child_in_an_exercise_and_in_truth_is_two_cases_and_nobody_is_asked_to_compare_them()
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await pipeline.SettleAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        await pipeline.AcceptAsync(Reports.OfYonas("coa-2"), Sandbox);
        await pipeline.SettleAsync();

        var drill = await pipeline.CaseAsync(Assert.Single(await DrillsAsync(pipeline)));
        var real = await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
        Assert.Equal((2, 1), (drill["reports"]!.AsArray().Count, real["reports"]!.AsArray().Count));
        Assert.Empty((await pipeline.GetAsync("/api/v1/reviews", "demo-oncall-key"))["items"]!.AsArray());
    }

    [Fact]
    public async Task It_files_nothing_among_the_signals()
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await pipeline.SettleAsync();

        foreach (var table in OfSignals)
        {
            Assert.Empty(await StoredRows.InAsync(pipeline.Storage, table));
        }
    }

    [Fact]
    public async Task A_concern_stays_apart_meanwhile()
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Pieces.OfAVehicle("coa-1"), Sandbox);
        await pipeline.SettleAsync();

        Assert.Empty(pipeline.Sent);
        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, StorageNames.CasesTable));
    }

    [Fact]
    public async Task What_was_sent_before_can_be_sent_again_to_take_part_and_is_one_report_of_its_partner()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var before = await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await StartAsync(pipeline);
        var again = await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await pipeline.SettleAsync();
        await EndAsync(pipeline);

        Assert.Equal([before, before], [again, await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox)]);
        Assert.Single(await DrillsAsync(pipeline));
        Assert.Contains((await pipeline.GetAsync($"/api/v1/reports/{before}", Sandbox))["next"]!.AsArray(), step => (string)step!["what"]! == "handed-to-police");
    }

    [Fact]
    public async Task Taking_it_back_tells_whoever_has_its_case()
    {
        await using var pipeline = await DrillingAsync();
        var id = await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await pipeline.SettleAsync();
        var before = pipeline.Sent.Count;
        using var withdrawn = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{id}/withdrawals", Sandbox);
        await pipeline.SettleAsync();

        Assert.Equal(202, (int)withdrawn.StatusCode);
        Assert.All(pipeline.Sent.Skip(before), sent => Assert.StartsWith(Mark, sent.Message.Subject, StringComparison.Ordinal));
        Assert.NotEmpty(pipeline.Sent.Skip(before));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task When_it_is_over_its_cases_are_closed_and_only_the_police_hear_of_it(bool early)
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Urgent(), Sandbox);
        await pipeline.SettleAsync();
        var (reference, before) = (Assert.Single(await DrillsAsync(pipeline)), pipeline.Sent.Count);
        if (early)
        {
            await EndAsync(pipeline);
        }

        pipeline.Clock.Advance(early ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1));
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        await pipeline.PassAsync(TimeSpan.FromHours(3));

        Assert.Equal("exercise-over", (string?)(await pipeline.CaseAsync(reference))["closure"]!["reason"]);
        Assert.Contains("politie-noord", pipeline.Sent.Skip(before).Select(sent => sent.Person));
        Assert.All(pipeline.Sent.Skip(before), sent => Assert.Contains("De oefening is voorbij", sent.Message.Subject, StringComparison.Ordinal));
        Assert.Empty(await DrillsAsync(pipeline));
    }

    [Fact]
    public async Task A_day_later_nothing_is_left_of_it()
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Urgent(), Sandbox);
        await pipeline.AcceptAsync(Urgent("coa-2"), Sandbox);
        await pipeline.SettleAsync();
        await EndAsync(pipeline);
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        await pipeline.PassAsync(TimeSpan.FromHours(22));
        Assert.NotEmpty(await StoredRows.InAsync(pipeline.Storage, StorageNames.CasesTable));
        await pipeline.PassAsync(TimeSpan.FromHours(2));

        foreach (var table in OfCases)
        {
            Assert.Empty(await StoredRows.InAsync(pipeline.Storage, table));
        }
    }

    [Fact]
    public async Task What_is_real_outlives_the_end_of_an_exercise()
    {
        await using var pipeline = await DrillingAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.AcceptAsync(Reports.OfYonas(), Sandbox);
        await pipeline.SettleAsync();
        await EndAsync(pipeline);
        await pipeline.PassAsync(TimeSpan.FromMinutes(1));
        await pipeline.PassAsync(TimeSpan.FromHours(25));

        Assert.Equal("open", (string)(await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync())))["state"]!);
    }

    [Theory]
    [InlineData("demo-oncall-key", 403)]
    [InlineData("demo-coa-key", 403)]
    [InlineData(null, 401)]
    public async Task Only_an_administrator_begins_or_ends_it(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var begun = await pipeline.SendAsync(HttpMethod.Put, Path, key, Wish());
        using var ended = await pipeline.SendAsync(HttpMethod.Delete, Path, key);

        Assert.Equal((status, status), ((int)begun.StatusCode, (int)ended.StatusCode));
    }

    private static JsonObject Urgent(string reference = "coa-1") => Reports.OfYonas(reference).With("crimeForceAbductionOrThreat");

    private static JsonContent Wish() => JsonContent.Create(new JsonObject { ["minutes"] = 60, ["reason"] = "autumn exercise", ["by"] = "Ilse Vos" });

    private async Task<Pipeline> DrillingAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await StartAsync(pipeline);
        return pipeline;
    }

    private static async Task StartAsync(Pipeline pipeline)
    {
        using var begun = await pipeline.SendAsync(HttpMethod.Put, Path, "demo-admin-key", Wish());
        Assert.Equal("Ilse Vos", (string?)(await Pipeline.ReadAsync(begun))["by"]);
    }

    private static async Task EndAsync(Pipeline pipeline)
    {
        using var ended = await pipeline.SendAsync(HttpMethod.Delete, Path, "demo-admin-key");
        Assert.False((bool)(await pipeline.GetAsync(Path, "demo-oncall-key"))["underWay"]!);
    }

    private static async Task<IReadOnlyList<string>> DrillsAsync(Pipeline pipeline) =>
        [.. (await pipeline.GetAsync("/api/v1/cases?exercise=true", "demo-oncall-key"))["items"]!.AsArray().Select(item => (string)item!["caseReference"]!)];
}
