using System.Globalization;
using AlertPipeline.Identity;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class FindingTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_very_common_name_at_a_busy_place_is_for_a_person_to_look_for()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        foreach (var number in Enumerable.Range(0, MatchValue.MostOfOne + 1))
        {
            await pipeline.Services.GetRequiredService<MatchKeyStore>().WriteAsync(Mohamed(number), $"other-{number}", CancellationToken.None);
        }

        var (reportId, reference) = await pipeline.ReportAsync(Reports.Of("coa-1", "Mohamed", "2012-01-01"));

        Assert.True((bool)(await pipeline.CaseAsync(reference))["searchCutOff"]!);
        Assert.Contains("search-cut-off", Desk.TimelineOf(await pipeline.CaseAsync(reference)));
        Assert.Equal("possible", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["identity"]!);
        Assert.Equal("cut-off", (string)Assert.Single(await pipeline.ReviewsAsync())["kind"]!);
        Assert.Contains("konden worden vergeleken", pipeline.Sent[^1].Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_disappears_again_after_its_case_was_closed_is_compared_by_a_person()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (_, closed) = await pipeline.ReportAsync(Reports.OfYonas());
        await pipeline.ActAsync(closed, "closings", Desk.Found);
        pipeline.Clock.Advance(TimeSpan.FromDays(100));
        var again = Reports.Of("ngo-1", "Jonas Tesfay", "2012-04-05");
        again["lastSeen"]!["at"] = pipeline.Clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture);

        var (_, reference) = await pipeline.ReportAsync(again, "demo-nidos-key");

        Assert.NotEqual(closed, reference);
        Assert.Equal([closed], (await pipeline.CaseAsync(reference))["resembles"]!.AsArray().Select(other => (string)other!));
    }

    [Fact]
    public async Task A_case_that_took_in_another_report_is_compared_by_all_its_reports_and_not_by_what_a_row_says_of_one()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        var (index, own) = (pipeline.Services.GetRequiredService<MatchKeyStore>(), Mohamed(1));
        await index.WriteAsync(own, "case", CancellationToken.None);
        Assert.NotNull(Assert.Single((await index.FindAsync(own, CancellationToken.None)).Cases).Facts);

        await index.LeadAsync(own with { NamesAsGiven = [new NameParts(Full: "Robel Haile")], Self = "other\n2" }, "case", CancellationToken.None);

        Assert.Null(Assert.Single((await index.FindAsync(own, CancellationToken.None)).Cases).Facts);
    }

    private static IdentityFacts Mohamed(int number) => new()
    {
        NamesAsGiven = [new NameParts(Full: "Mohamed")],
        Born = new Born(null, 2012, 2012),
        SeenOn = new LocalDate(2026, 11, 22),
        SeenAt = "GM1950",
        Self = $"other\n{number}",
    };
}
