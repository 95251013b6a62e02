using AlertPipeline.Notifications;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>What the coordinator gets for when the system is down.</summary>
public sealed class PackTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task Each_quarter_of_an_hour_the_coordinator_gets_the_open_cases()
    {
        await using var pipeline = await StartAsync();
        var (_, open) = await pipeline.ReportAsync(Reports.OfYonas());
        var (_, closed) = await pipeline.ReportAsync(Reports.Of("coa-2", "Noor Haidari", "2012-07-19"));
        await pipeline.ActAsync(closed, "closings", Desk.Found);

        await pipeline.PassAsync(Quarter);
        await pipeline.PassAsync(Quarter);

        Assert.Equal(2, pipeline.PackMail.Packs.Count);
        Assert.All(pipeline.PackMail.Packs, pack => Assert.Contains(open, pack.Html, StringComparison.Ordinal));
        Assert.All([closed, "Yonas"], text => Assert.DoesNotContain(text, pipeline.PackMail.Packs[^1].Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pack_that_cannot_be_sent_is_logged_and_the_next_one_is_made()
    {
        await using var pipeline = await StartAsync();
        pipeline.PackMail.Answer = new SendOutcome.TryLater(FailureReason.Unreachable);

        await pipeline.PassAsync(Quarter);
        await pipeline.PassAsync(Quarter);

        Assert.Equal(2, pipeline.Log.All.Count(line => line.Contains("The pack for the coordinator could not be sent", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_nobody_is_to_get_packs_none_is_made()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        await pipeline.PassAsync(Quarter);

        Assert.Empty(pipeline.PackMail.Packs);
    }

    private async Task<Pipeline> StartAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.PackMail.IsSet = true;
        return pipeline;
    }
}
