namespace AlertPipeline.Azurite.EndToEnd;

public sealed class AcknowledgementTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task After_a_person_took_the_case_nobody_is_told_any_more()
    {
        await using var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        Assert.Equal(200, (int)taken.StatusCode);
        var before = pipeline.Sent.Count;

        foreach (var _ in Enumerable.Range(0, 10))
        {
            await pipeline.PassAsync(TimeSpan.FromHours(7));
        }

        Assert.Equal(before, pipeline.Sent.Count);
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        Assert.Equal("acknowledged", (string)shown["state"]!);
        Assert.Equal("Anna de Vries", (string)shown["acknowledgedBy"]!["name"]!);
        Assert.Equal("review", (string)shown["nextSteps"]![0]!["step"]!);
    }

    [Fact]
    public async Task Looking_at_the_link_takes_nothing()
    {
        await using var pipeline = await StartedAsync();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Get })
        {
            using var page = await pipeline.SendAsync(method, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
            Assert.Equal(200, (int)page.StatusCode);
        }

        Assert.Equal("open", (string)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["state"]!);
    }

    [Fact]
    public async Task The_second_person_is_told_who_has_the_case()
    {
        await using var pipeline = await StartedAsync();
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        var (anna, bram) = (pipeline.Sent[0], pipeline.Sent.First(message => message.Person == "bram"));

        using var first = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(anna), key: null);
        using var second = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(bram), key: null);

        Assert.Contains("Anna de Vries", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_waits_in_the_queue_is_withheld_once_the_case_is_taken()
    {
        await using var pipeline = await StartedAsync();
        pipeline.Email.Answer = _ => new Notifications.SendOutcome.TryLater(Notifications.FailureReason.Unreachable);
        await pipeline.PassAsync(TimeSpan.FromMinutes(15));
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        pipeline.Email.Answer = _ => null;
        var before = pipeline.Sent.Count;

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(before, pipeline.Sent.Count);
        Assert.Contains("withheld", (await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["timeline"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_expires()
    {
        await using var pipeline = await StartedAsync();
        pipeline.Clock.Advance(TimeSpan.FromHours(73));

        using var late = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);

        Assert.Equal(404, (int)late.StatusCode);
        Assert.Equal("open", (string)(await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["state"]!);
    }

    [Fact]
    public async Task A_worse_report_makes_a_taken_case_open_again_and_alerts()
    {
        await using var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        var before = pipeline.Sent.Count;

        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1").With("crimeForceAbductionOrThreat"), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Contains(pipeline.Sent.Skip(before), message => message.Person == "anna");
        var shown = await pipeline.CaseAsync((await pipeline.CasesAsync())[0]);
        Assert.Equal("open", (string)shown["state"]!);
        Assert.Equal("urgent", (string)shown["urgency"]!["level"]!);
    }

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }
}
