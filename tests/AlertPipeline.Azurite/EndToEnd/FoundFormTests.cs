namespace AlertPipeline.Azurite.EndToEnd;

public sealed class FoundFormTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly string[] All = ["seen-in-person", "well", "place-arranged", "guardian-informed"];

    [Fact]
    public async Task Whoever_has_the_case_closes_it_as_found_by_the_link()
    {
        await using var pipeline = await TakenAsync();

        var page = await SendAsync(pipeline, All, status: 200);

        Assert.Contains("gesloten door <strong>Anna de Vries</strong>", page, StringComparison.Ordinal);
        Assert.Empty(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task A_form_that_is_not_complete_says_what_is_needed_and_closes_nothing()
    {
        await using var pipeline = await TakenAsync();

        var page = await SendAsync(pipeline, All[..2], status: 409);

        Assert.Contains("Regel een veilige plek.", page, StringComparison.Ordinal);
        Assert.Contains("Vertel het de voogd.", page, StringComparison.Ordinal);
        Assert.Equal("acknowledged", Desk.StateOf(await pipeline.CaseAsync((await pipeline.CasesAsync())[0])));
    }

    [Fact]
    public async Task Who_does_not_have_the_case_cannot_close_it_by_the_link()
    {
        await using var pipeline = await StartedAsync();

        await SendAsync(pipeline, All, status: 200);

        Assert.Equal("open", Desk.StateOf(await pipeline.CaseAsync((await pipeline.CasesAsync())[0])));
    }

    [Fact]
    public async Task What_was_reported_since_the_page_was_shown_is_not_closed_with_it()
    {
        await using var pipeline = await TakenAsync();
        var version = await AlertPage.VersionAsync(pipeline);
        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        await pipeline.SettleAsync();

        var page = await SendAsync(pipeline, All, status: 409, version);

        Assert.Contains("Kijk opnieuw", page, StringComparison.Ordinal);
        Assert.Equal("acknowledged", Desk.StateOf(await pipeline.CaseAsync((await pipeline.CasesAsync())[0])));
    }

    private static async Task<string> SendAsync(Pipeline pipeline, IEnumerable<string> ticked, int status, string? version = null) => await AlertPage.PostAsync(
        pipeline, version ?? await AlertPage.VersionAsync(pipeline), status, [new("action", "found"), .. ticked.Select(box => KeyValuePair.Create("confirmed", box))]);

    private async Task<Pipeline> TakenAsync()
    {
        var pipeline = await StartedAsync();
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        Assert.Contains("Sluiten: kind gevonden", await taken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return pipeline;
    }

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }
}
