namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>This version goes on with what each earlier one left.</summary>
public sealed class RecordedVersionTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    public static TheoryData<string> Versions => Recording.Names;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_report_that_waits_ends_and_each_is_in_one_case(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        await pipeline.SettleAsync();

        var held = await pipeline.CasesOfReportsAsync();
        Assert.All(story.Reports.Except([story.Failed]), report => Assert.Single(held[report]));
        Assert.Equal("processed", (string)(await pipeline.GetAsync($"/api/v1/reports/{story.Pending}", "demo-nidos-key"))["status"]!);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Messages_that_lie_in_queues_are_delivered_and_an_open_case_climbs_on(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        await pipeline.SettleAsync();
        Assert.Contains(pipeline.Sent, sent => sent.Person == "bram" && sent.Message.CaseReference == story.Open);
        var before = pipeline.Sent.Count;
        await pipeline.PassAsync(TimeSpan.FromHours(24));

        Assert.Contains(pipeline.Sent.Skip(before), sent => sent.Message.CaseReference == story.Open);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_link_in_an_alert_takes_its_case(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        using var taken = await pipeline.SendAsync(HttpMethod.Post, story.Link, key: null);

        Assert.Equal(200, (int)taken.StatusCode);
        Assert.Equal("acknowledged", Desk.StateOf(await pipeline.CaseAsync(story.Open)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_dead_letter_is_put_back_and_its_report_ends(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        using var replayed = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/dead-letters/{story.DeadLetter}/replays", "demo-admin-key");
        await pipeline.SettleAsync();

        Assert.Equal("processed", (string)(await pipeline.GetAsync($"/api/v1/reports/{story.Failed}", "demo-nidos-key"))["status"]!);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_partner_that_could_not_be_told_is_told(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        await pipeline.SettleAsync();

        Assert.Contains(pipeline.Callbacks.Sent, told => (string)told.Report["reportId"]! == story.Untold);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_desk_and_partners_read_everything(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        var list = await pipeline.GetAsync("/api/v1/cases", "demo-oncall-key");
        var closed = await pipeline.CaseAsync(story.Closed);

        Assert.Null(list["unreadable"]);
        Assert.Equal(["acknowledged", "noted", "closed"], new[] { await pipeline.CaseAsync(story.Taken), await pipeline.CaseAsync(story.Noted), closed }.Select(Desk.StateOf));
        Assert.Contains("closed", Desk.TimelineOf(closed));
        Assert.Equal(story.MergedInto, (string)(await pipeline.CaseAsync(story.Merged))["caseReference"]!);
        Assert.Contains(story.Withdrawn, (await pipeline.ListAsync()).Ids());
        Assert.Equal([story.Exercise], (await pipeline.ListAsync(key: "demo-sandbox-key")).Ids());
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_repeat_finds_the_case_of_its_child(string version)
    {
        await using var pipeline = await Recording.Of(version).StartAsync(emulator.NewAccount());
        var story = await Recording.Of(version).StoryAsync();

        var (_, reference) = await pipeline.ReportAsync(Reports.OfYonas("coa-99"));

        Assert.Equal(story.Open, reference);
    }
}
