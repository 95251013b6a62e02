using static AlertPipeline.Azurite.EndToEnd.Pieces;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class NoticePageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string NothingSaved = "Er is niets opgeslagen";

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task A_mail_scanner_that_follows_the_link_sees_nothing_and_changes_nothing(string method)
    {
        await using var pipeline = await ThreeMissingAsync();

        using var page = await pipeline.SendAsync(new HttpMethod(method), NoticeLinks.Last(pipeline), key: null);

        Assert.Equal(200, (int)page.StatusCode);
        Assert.DoesNotContain("vermist", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("open", (string)Assert.Single(await pipeline.NoticesAsync())!["state"]!);
    }

    [Fact]
    public async Task The_contact_of_the_location_reads_why_and_which_reports_and_no_name()
    {
        await using var pipeline = await ThreeMissingAsync();

        var page = await pipeline.PostToNoticeAsync();

        Assert.Contains("3 kinderen als vermist gemeld", page, StringComparison.Ordinal);
        Assert.All(await pipeline.CasesAsync(), reference => Assert.Contains(reference, page, StringComparison.Ordinal));
        Assert.DoesNotContain("Kidane", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_contact_lets_it_stand_in_the_name_of_the_directory()
    {
        await using var pipeline = await ThreeMissingAsync();

        await pipeline.PostToNoticeAsync(("act", "review"), ("reason", "De auto is vaker gezien."));

        var notice = Assert.Single(await pipeline.NoticesAsync())!;
        var last = notice["history"]!.AsArray()[^1]!;
        Assert.Equal(("reviewed", "locatie-ter-apel", "De auto is vaker gezien."), ((string)notice["state"]!, (string)last["desk"]!, (string)last["reason"]!));
    }

    [Fact]
    public async Task Nothing_is_put_aside_without_a_reason()
    {
        await using var pipeline = await ThreeMissingAsync();

        Assert.Contains(NothingSaved, await pipeline.PostToNoticeAsync(("act", "dismiss"), ("reason", " ")), StringComparison.Ordinal);
        Assert.Contains(NothingSaved, await pipeline.PostToNoticeAsync(("act", "dismiss"), ("reason", new string('x', 501))), StringComparison.Ordinal);

        Assert.Equal("open", (string)Assert.Single(await pipeline.NoticesAsync())!["state"]!);
    }

    [Fact]
    public async Task The_police_answer_a_hand_over_by_their_link_and_a_contact_cannot()
    {
        await using var pipeline = await ThreeMissingAsync();
        var reference = ReferenceOf((await pipeline.NoticesAsync())[0]);
        var contact = NoticeLinks.Last(pipeline);
        await pipeline.DecideAsync(reference, "hand-overs", new { by = Desk.First, reason = "Zelfde auto gezien.", unit = "RE01" });
        await pipeline.SettleAsync();
        var police = NoticeLinks.Last(pipeline);

        await pipeline.PostAsync(contact, ("act", "accept"), ("reason", "Wij."));
        Assert.False(Assert.Single(await pipeline.NoticesAsync())!["handOver"]!.AsObject().ContainsKey("accepted"));
        await pipeline.PostAsync(police, ("act", "refuse"), ("reason", "Geen aanwijzingen."));

        Assert.False((bool)Assert.Single(await pipeline.NoticesAsync())!["handOver"]!["accepted"]!);
        Assert.Contains(NothingSaved, await pipeline.PostAsync(police, ("act", "accept"), ("reason", "Toch.")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_was_changed_opens_nothing()
    {
        await using var pipeline = await ThreeMissingAsync();

        using var page = await pipeline.SendAsync(HttpMethod.Post, NoticeLinks.Last(pipeline) + "x", key: null);

        Assert.Equal(404, (int)page.StatusCode);
    }

    private async Task<Pipeline> ThreeMissingAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.MissThreeAsync();
        return pipeline;
    }
}
