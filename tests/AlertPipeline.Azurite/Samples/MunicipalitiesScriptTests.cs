using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.Samples;

public sealed class MunicipalitiesScriptTests : IDisposable
{
    private const string Small = """
        [
          {"code": "GM0080", "name": "Leeuwarden", "unit": "RE01", "formerCodes": ["GM0081"], "otherNames": ["Ljouwert"], "borderPlaces": ["Ljouwert"]},
          {"code": "GM0402", "name": "Hilversum", "unit": "RE03"}
        ]

        """;

    private static readonly JsonNode Leeuwarden = JsonNode.Parse("""{"code":"GM0080","name":"Leeuwarden","unit":"RE01"}""")!;
    private static readonly JsonNode Hilversum = JsonNode.Parse("""{"code":"GM0402","name":"Hilversum","unit":"RE03"}""")!;
    private static readonly JsonNode Merged = JsonNode.Parse("""{"code":"GM2000","name":"Gooimeer","unit":"RE03"}""")!;

    private readonly MunicipalitiesScript script = new();

    public void Dispose() => script.Dispose();

    [Fact]
    public async Task The_sample_is_as_the_script_writes_it()
    {
        await using var statistics = await StatisticsStub.StartAsync([.. script.Municipalities.Reverse()]);
        var text = script.Text;

        Assert.Equal((0, "342 municipalities, nothing to change.\n", ""), await script.RunAsync("--source", statistics.Source.AbsoluteUri));
        Assert.Equal(text, script.Text);
    }

    [Fact]
    public async Task More_rows_than_a_page_are_all_read()
    {
        script.Text = "[]";
        var many = Enumerable.Range(1, 1001).Select(number => (JsonNode)new JsonObject { ["code"] = $"GM{number:0000}", ["name"] = "Plaats", ["unit"] = "RE02" });
        await using var statistics = await StatisticsStub.StartAsync([.. many]);

        Assert.Equal(0, (await script.RunAsync("--source", statistics.Source.AbsoluteUri)).Code);
        Assert.Equal(1001, script.Municipalities.Count);
    }

    [Fact]
    public async Task Names_and_units_follow_CBS_and_what_CBS_does_not_know_stays()
    {
        script.Text = Small.Replace("\"Leeuwarden\", \"unit\": \"RE01\"", "\"Liwwadden\", \"unit\": \"RE02\"", StringComparison.Ordinal);
        await using var statistics = await StatisticsStub.StartAsync(Hilversum, Leeuwarden);

        Assert.Equal(0, (await script.RunAsync("--source", statistics.Source.AbsoluteUri)).Code);
        Assert.Equal(Small, script.Text);
    }

    [Fact]
    public async Task A_check_tells_of_a_difference_and_writes_nothing()
    {
        script.Text = Small;
        await using var statistics = await StatisticsStub.StartAsync(Leeuwarden, Hilversum, Merged);

        Assert.Equal((4, "", "Added: GM2000 Gooimeer.\n"), await script.RunAsync("--check", "--source", statistics.Source.AbsoluteUri));
        Assert.Equal(Small, script.Text);
    }

    [Fact]
    public async Task A_code_that_vanished_waits_for_its_successor()
    {
        script.Text = Small;
        await using var statistics = await StatisticsStub.StartAsync(Leeuwarden, Merged);
        var run = await script.RunAsync("--source", statistics.Source.AbsoluteUri);

        Assert.Equal((3, Small), (run.Code, script.Text));
        Assert.StartsWith("Added: GM2000 Gooimeer.\nVanished: GM0402 Hilversum.\nAdd GM0402 to the formerCodes of each successor", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_was_given_to_its_successor_makes_way()
    {
        script.Text = Small.Replace("\"RE03\"}", "\"RE03\"},\n  {\"code\": \"GM2000\", \"name\": \"Gooimeer\", \"unit\": \"RE03\", \"formerCodes\": [\"GM0402\"]}", StringComparison.Ordinal);
        await using var statistics = await StatisticsStub.StartAsync(Leeuwarden, Merged);

        Assert.Equal(0, (await script.RunAsync("--source", statistics.Source.AbsoluteUri)).Code);
        Assert.Equal(["GM0080", "GM2000"], script.Municipalities.Select(municipality => (string?)municipality["code"]));
        Assert.Equal("GM0402", (string?)script.Municipalities[1]["formerCodes"]![0]);
    }

    [Fact]
    public async Task A_table_that_cannot_be_understood_changes_nothing()
    {
        var text = script.Text;
        await using var statistics = await StatisticsStub.StartAsync(JsonNode.Parse("""{"code":"GM0080","name":"Leeuwarden","unit":"RE11"}""")!);

        Assert.Equal((1, ""), await OutcomeAsync("--source", statistics.Source.AbsoluteUri));
        Assert.Equal((1, ""), await OutcomeAsync("--source", new Uri(statistics.Source, "elsewhere").AbsoluteUri));
        Assert.Equal((1, ""), await OutcomeAsync("--source", "http://127.0.0.1:1"));
        Assert.Equal(text, script.Text);
    }

    [Fact]
    public async Task Wrong_usage_and_a_call_for_help_show_how_to_use_it()
    {
        var (wrong, help) = (await script.RunAsync("--nonsense"), await script.RunAsync("--help"));

        Assert.Equal((2, 0), (wrong.Code, help.Code));
        Assert.All([wrong.Errors, help.Output], text => Assert.Contains("Usage: node rebuild-municipalities.mjs", text, StringComparison.Ordinal));
    }

    private async Task<(int Code, string Output)> OutcomeAsync(params string[] arguments)
    {
        var run = await script.RunAsync(arguments);
        Assert.NotEmpty(run.Errors);
        return (run.Code, run.Output);
    }
}
