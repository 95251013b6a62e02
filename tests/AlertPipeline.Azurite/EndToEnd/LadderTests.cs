using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What people on call see of a ladder, before it runs and on a case.</summary>
public sealed class LadderTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Key = "demo-oncall-key";

    [Fact]
    public async Task The_ladder_is_seen_before_there_is_a_case_as_it_is_then_run()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var before = await pipeline.GetAsync("/api/v1/ladder?level=high&acceptedAt=2026-11-23T02:00:00Z&unit=RE01", Key);
        await pipeline.AcceptAsync(Reports.OfYonas().With("phoneOff"));
        await pipeline.SettleAsync();
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);

        Assert.Equal(Steps(before["steps"]!), Steps(shown["ladder"]!));
    }

    [Fact]
    public async Task A_case_says_why_each_person_was_told_or_not()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas().With("phoneOff"));
        await pipeline.SettleAsync();

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        var sent = shown["timeline"]!.AsArray().First(entry => (string)entry!["what"]! == "alert-sent")!;
        var first = shown["ladder"]![0]!;

        Assert.Equal(("first", (string)shown["ladderVersion"]!), ((string)sent["because"]!, (string)sent["ladder"]!));
        Assert.Contains((string)sent["messageId"]!, first["to"]![0]!["messageIds"]!.AsArray().Select(id => (string)id!));
        Assert.Equal((string)first["directory"]!, (string)sent["directory"]!);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("?level=urgent&unit=nowhere", 400)]
    public async Task What_cannot_be_read_is_told(string query, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var answer = await pipeline.SendAsync(HttpMethod.Get, $"/api/v1/ladder{query}", Key);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static IEnumerable<string> Steps(JsonNode steps) => steps.AsArray().Select(step => $"{step!["step"]} {Names(step)}").Order(StringComparer.Ordinal);

    private static string Names(JsonNode step) => string.Join(", ", step["to"]!.AsArray().Select(person => (string)person!["name"]!));
}
