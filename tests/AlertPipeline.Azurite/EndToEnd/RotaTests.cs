using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class RotaTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Key = "demo-oncall-key";

    [Fact]
    public async Task The_desk_sees_who_is_on_call_and_a_change_of_the_rota_without_a_restart()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        Assert.Equal(["anna", "bram"], await OnCallAsync(pipeline));

        pipeline.Directory.Write("rota.json", """
            {"temporarySchedules": [], "swaps": [], "overrides": [
              {"team": "landelijk", "layer": 1, "person": "dirk", "replaces": "anna", "from": "2026-11-23T03:00:00", "until": "2026-11-23T05:00:00"}]}
            """);

        Assert.Equal(["dirk", "bram"], await OnCallAsync(pipeline));
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(SentMessages.Alert, "dirk", "dirk");
        pipeline.Sent.NothingElse();
    }

    [Theory]
    [InlineData("""{ "team": "landelijk" }""", "laag 2: Bram Jansen")]
    [InlineData("""{ "person": "anna" }""", "laag 1: Anna de Vries")]
    public async Task A_link_leads_to_a_calendar_that_says_when_nothing_changed(string wish, string shift)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var address = await LinkAsync(pipeline, wish);

        using var first = await pipeline.SendAsync(HttpMethod.Get, address, key: null);
        Assert.Equal((200, "text/calendar"), ((int)first.StatusCode, first.Content.Headers.ContentType?.MediaType));
        Assert.True(first.Headers.CacheControl is { Private: true, NoCache: true, NoStore: false });
        Assert.Contains(shift, await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var again = await AskAsync(pipeline, address, first.Headers.ETag!);
        using var head = await pipeline.SendAsync(HttpMethod.Head, address, key: null);
        Assert.Equal((304, 200, first.Headers.ETag), ((int)again.StatusCode, (int)head.StatusCode, head.Headers.ETag));
    }

    [Fact]
    public async Task A_link_is_not_good_when_it_was_forged_or_expired_or_the_person_left()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var address = await LinkAsync(pipeline, """{ "person": "esra" }""");
        Assert.Equal((200, 404), (await StatusAsync(pipeline, address), await StatusAsync(pipeline, address[..^1] + (address[^1] == 'A' ? 'B' : 'A'))));

        var people = JsonNode.Parse(await File.ReadAllTextAsync(pipeline.Directory.FileOf("people.json")))!.AsArray();
        people.Remove(people.Single(person => (string)person!["id"]! == "esra"));
        pipeline.Directory.Write("people.json", people.ToJsonString());
        pipeline.Directory.Write("rota.json", """{"temporarySchedules": [], "swaps": [], "overrides": []}""");
        Assert.Equal(404, await StatusAsync(pipeline, address));

        pipeline.Directory.RestoreAll();
        pipeline.Clock.Advance(TimeSpan.FromDays(365));
        Assert.Equal(404, await StatusAsync(pipeline, address));
    }

    [Theory]
    [InlineData("nobody", 401)]
    [InlineData("demo-coa-key", 403)]
    [InlineData("demo-trafficking-key", 403)]
    public async Task Only_the_desk_on_call_may_look_and_make_links(string key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var rota = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/rota", key);
        using var link = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/rota-links", key, JsonContent.Create(new { team = "landelijk" }));

        Assert.Equal((status, status), ((int)rota.StatusCode, (int)link.StatusCode));
    }

    private static async Task<IEnumerable<string>> OnCallAsync(Pipeline pipeline) =>
        (await pipeline.GetAsync("/api/v1/rota?team=landelijk&from=2026-11-23T02:00:00Z&to=2026-11-23T02:00:01Z", Key))["items"]!.AsArray()
            .OrderBy(shift => (int)shift!["layer"]!).Select(shift => (string)shift!["personId"]!);

    private static async Task<string> LinkAsync(Pipeline pipeline, string wish)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/rota-links", Key, JsonContent.Create(JsonNode.Parse(wish)));
        Assert.Equal(201, (int)response.StatusCode);
        return new Uri((string)(await Pipeline.ReadAsync(response))["url"]!).PathAndQuery;
    }

    private static async Task<HttpResponseMessage> AskAsync(Pipeline pipeline, string address, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(pipeline.Address, address));
        request.Headers.IfNoneMatch.Add(known);
        return await pipeline.SendAsync(request);
    }

    private static async Task<int> StatusAsync(Pipeline pipeline, string address)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Get, address, key: null);
        return (int)response.StatusCode;
    }
}
