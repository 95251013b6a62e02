using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class UrgencyTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_case_says_why_it_is_urgent_and_who_is_told_by_when()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas().With("phoneOff"));
        await pipeline.SettleAsync();

        var shown = await ShownAsync(pipeline);

        Assert.Equal("high", (string)shown["urgency"]!["level"]!);
        Assert.Equal(
            ["H1 age=14", "H3 circumstances.phoneOff=yes"],
            shown["urgency"]!["reasons"]!.AsArray().Select(reason => $"{reason!["rule"]} {reason["facts"]![0]!["input"]}={reason["facts"]![0]!["value"]}"));
        Assert.NotEmpty((string)shown["urgency"]!["ruleSet"]!);
        Assert.Contains(
            shown["ladder"]!.AsArray(),
            step => (string)step!["step"]! == "police" && (string)step["to"]![0]!["name"]! == "Wachtdienst eenheid Noord-Nederland" && (string)step["at"]! == "2026-11-23T03:00:00Z");
    }

    [Fact]
    public async Task A_signal_about_a_missing_child_raises_its_case_and_alerts_anew()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");

        await pipeline.AcceptAsync(Signal("ransom-or-extortion"));
        await pipeline.SettleAsync();

        pipeline.Sent.ExpectUrgent();
        pipeline.Sent.NothingElse();
        Assert.Equal(["U7", "U9", "H1"], (await ShownAsync(pipeline))["urgency"]!["reasons"]!.AsArray().Select(reason => (string)reason!["rule"]!));
    }

    [Fact]
    public async Task A_nuisance_mark_asks_about_trafficking_and_changes_no_level()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas().With("nuisance"));
        await pipeline.SettleAsync();

        var shown = await ShownAsync(pipeline);

        Assert.Equal(["H1"], shown["urgency"]!["reasons"]!.AsArray().Select(reason => (string)reason!["rule"]!));
        Assert.Equal("X1", (string)shown["reports"]![0]!["questions"]!["rule"]!);
        Assert.Equal(4, shown["reports"]![0]!["questions"]!["open"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_child_missing_from_a_location_that_the_directory_knows_as_protected_is_urgent()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = Reports.OfYonas();
        report["phase"] = "unknown";
        report["lastSeen"]!["locationCode"] = "BO-9223";
        await pipeline.AcceptAsync(report);
        await pipeline.SettleAsync();

        Assert.Equal("U6", (string)(await ShownAsync(pipeline))["urgency"]!["reasons"]![0]!["rule"]!);
    }

    private static JsonObject Signal(string type) => new()
    {
        ["kind"] = "concern",
        ["about"] = new JsonObject { ["partnerReference"] = "coa-1" },
        ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
        ["concern"] = new JsonObject { ["types"] = new JsonArray(type) },
    };

    private static async Task<JsonObject> ShownAsync(Pipeline pipeline) => await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync()));
}
