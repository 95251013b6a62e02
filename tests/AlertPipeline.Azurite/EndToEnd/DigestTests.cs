using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DigestTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string OfLocation = "/api/v1/digests/2026-10/locations/coa/ac-01";
    private const string OfUnit = "/api/v1/digests/2026-10/units/RE01";
    private const string Silent = "/api/v1/directory/silent-locations";

    private static readonly string[] Names = ["Dawit Haile", "Farid Noori", "Samuel Kidane", "Idris Omar", "Bilal Rahimi", "Tesfay Gebre"];

    [Fact]
    public async Task A_location_and_its_region_count_what_was_reported_in_the_month()
    {
        await using var pipeline = await SixMissingAsync();

        var (location, unit) = (await GetAsync(pipeline, OfLocation), await GetAsync(pipeline, OfUnit));

        Assert.Equal(("2026-10", "Aanmeldcentrum De Veenrand, Ter Apel", "5 t/m 9"), ((string)location["month"]!, (string)location["place"]!, Disappearances(location)));
        Assert.Equal(("politie-eenheid Noord-Nederland", "5 t/m 9"), ((string)unit["place"]!, Disappearances(unit)));
        Assert.Null(location["silentLocations"]);
        Assert.True((int)unit["silentLocations"]!["atLeast"]! >= 5);
    }

    [Fact]
    public async Task A_report_that_was_taken_back_does_not_count()
    {
        await using var pipeline = await SixMissingAsync();
        foreach (var report in (await pipeline.GetAsync("/api/v1/reports", "demo-coa-key"))["items"]!.AsArray().Take(2))
        {
            using var withdrawn = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{report!["reportId"]}/withdrawals", "demo-coa-key");
        }

        await pipeline.SettleAsync();

        Assert.Equal("minder dan 5", Disappearances(await GetAsync(pipeline, OfLocation)));
    }

    [Fact]
    public async Task It_is_given_as_CSV_to_whoever_asks_for_it()
    {
        await using var pipeline = await SixMissingAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(pipeline.Address, OfLocation));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo-oncall-key");
        request.Headers.Accept.ParseAdd("text/csv");

        using var response = await pipeline.SendAsync(request);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"Aanmeldcentrum De Veenrand, Ter Apel\",2026-10,disappearances,5 t/m 9,minder dan 5,2026-06,too-little-to-say,", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_page_behind_a_link_is_there_for_thirty_days_and_opening_it_changes_nothing()
    {
        await using var pipeline = await SixMissingAsync();
        var address = await LinkAsync(pipeline, new { month = "2026-10", location = new { partner = "coa", code = "AC-01" } });
        var before = await StoredRows.AllAsync(pipeline.Storage);

        using var page = await pipeline.SendAsync(HttpMethod.Get, address, key: null);
        using var head = await pipeline.SendAsync(HttpMethod.Head, address, key: null);
        pipeline.Clock.Advance(TimeSpan.FromDays(30));
        using var late = await pipeline.SendAsync(HttpMethod.Get, address, key: null);

        var text = await page.Content.ReadAsStringAsync();
        Assert.Equal([200, 200, 404], new[] { page, head, late }.Select(answer => (int)answer.StatusCode));
        Assert.Contains("Meldingen in oktober 2026: Aanmeldcentrum De Veenrand, Ter Apel", text);
        Assert.Contains("<td>5 t/m 9</td>", text);
        Assert.All(Names, name => Assert.DoesNotContain(name, text));
        Assert.Equal(before.Order(), (await StoredRows.AllAsync(pipeline.Storage)).Order());
    }

    [Fact]
    public async Task A_link_that_somebody_changed_opens_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var address = await LinkAsync(pipeline, new { month = "2026-10", unit = "RE01" });

        using var changed = await pipeline.SendAsync(HttpMethod.Get, $"{address[..^1]}{(address[^1] == 'A' ? 'B' : 'A')}", key: null);

        Assert.Equal(404, (int)changed.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/digests/2026-11/units/RE01", 409)]
    [InlineData("/api/v1/digests/2026-05/units/RE01", 409)]
    [InlineData("/api/v1/digests/oktober/units/RE01", 400)]
    [InlineData("/api/v1/digests/2026-10/units/RE11", 404)]
    [InlineData("/api/v1/digests/2026-10/locations/coa/AC-99", 404)]
    [InlineData("/api/v1/digests/2026-10/locations/coa/BO-2446", 404)]
    public async Task What_has_no_digest_is_a_problem(string address, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, address, "demo-oncall-key");

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(OfLocation)]
    [InlineData(OfUnit)]
    [InlineData(Silent)]
    public async Task The_desk_sees_them_and_partners_and_administrators_do_not(string address)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        foreach (var (key, status) in new[] { ("nobody", 401), ("demo-coa-key", 403), ("demo-admin-key", 403), ("demo-oncall-key", 200) })
        {
            using var response = await pipeline.SendAsync(HttpMethod.Get, address, key);
            Assert.Equal((key, status), (key, (int)response.StatusCode));
        }
    }

    [Fact]
    public async Task A_location_is_silent_until_a_report_names_it_and_again_after_ninety_days()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        Assert.Contains("AC-01", await SilentAsync(pipeline));

        await pipeline.AcceptAsync(Missing(0));
        await pipeline.SettleAsync();
        pipeline.Clock.Advance(TimeSpan.FromDays(90));
        Assert.DoesNotContain("AC-01", await SilentAsync(pipeline));
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["AC-01", "COL-01"], (await SilentAsync(pipeline))[^2..].Order());
    }

    [Fact]
    public async Task Protected_reception_is_listed_by_its_code_alone()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var locations = (await GetAsync(pipeline, Silent))["items"]!.AsArray();

        Assert.Equal(["partner", "code"], locations.First(location => (string)location!["code"]! == "BO-9223")!.AsObject().Select(member => member.Key));
    }

    private static JsonObject Missing(int number)
    {
        var report = Reports.Of($"coa-{number}", Names[number], "2009-05-03");
        report["lastSeen"] = new JsonObject { ["at"] = $"2026-10-{(number * 4) + 1:D2}T22:00:00+02:00", ["certainty"] = "exact", ["locationCode"] = "AC-01" };
        return report;
    }

    private static string Disappearances(JsonObject digest) => (string)digest["disappearances"]!["month"]!["text"]!;

    private static Task<JsonObject> GetAsync(Pipeline pipeline, string address) => pipeline.GetAsync(address, "demo-oncall-key");

    private static async Task<List<string>> SilentAsync(Pipeline pipeline) =>
        [.. (await GetAsync(pipeline, Silent))["items"]!.AsArray().Where(location => (string)location!["partner"]! == "coa").Select(location => (string)location!["code"]!)];

    private static async Task<string> LinkAsync(Pipeline pipeline, object wish)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/digest-links", "demo-oncall-key", JsonContent.Create(wish));
        Assert.Equal(201, (int)response.StatusCode);
        return new Uri((string)(await Pipeline.ReadAsync(response))["url"]!).PathAndQuery;
    }

    private async Task<Pipeline> SixMissingAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        foreach (var number in Enumerable.Range(0, Names.Length))
        {
            await pipeline.AcceptAsync(Missing(number));
        }

        await pipeline.SettleAsync();
        return pipeline;
    }
}
