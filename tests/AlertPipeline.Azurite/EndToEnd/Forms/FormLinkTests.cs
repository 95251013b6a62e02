using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.EndToEnd.Forms;

public sealed class FormLinkTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_link_leads_to_the_app_s_own_address_and_is_good_for_ninety_days_unless_said_otherwise()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());

        var link = await CreateAsync(app, """{ "locationCode": "SV-02" }""");
        var shorter = await CreateAsync(app, """{ "validForDays": 1 }""");

        Assert.StartsWith("https://alerts.example.invalid/report?location=", (string?)link["url"]);
        Assert.Equal(("2027-02-21T02:00:00Z", "2026-11-24T02:00:00Z"), ((string?)link["expiresAt"], (string?)shorter["expiresAt"]));
    }

    [Fact]
    public async Task A_report_through_a_link_is_the_partner_s_and_names_the_location_and_its_municipality()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var address = Address(await CreateAsync(app, """{ "locationCode": "SV-02" }"""));

        await client.ReportAsync(new(FormClient.Filled(code: "")) { ["locationCode"] = "SV-02" }, address);
        await app.SettleAsync();

        var shown = Assert.Single((await app.GetAsync("/api/v1/reports", "demo-ngo-key"))["items"]!.AsArray());
        Assert.DoesNotContain("/lastSeen/municipalityCode", shown!["missing"]!.AsArray().Select(pointer => (string?)pointer));
    }

    [Fact]
    public async Task A_link_is_no_longer_good_when_its_partner_lost_its_keys_or_its_location_or_is_gone()
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var client = new FormClient(app);
        var address = Address(await CreateAsync(app, """{ "locationCode": "SV-02" }"""));
        Assert.DoesNotContain(DutchFormTexts.Texts.Notices[FormNotice.LinkExpired], await client.OpenAsync(address));
        foreach (var change in new Action<DirectoryCopy>[] { WithoutKeys, WithoutLocation, WithoutPartner })
        {
            change(app.Directory);
            Assert.Contains(DutchFormTexts.Texts.Notices[FormNotice.LinkExpired], await client.OpenAsync(address));
            app.Directory.RestoreAll();
        }
    }

    [Theory]
    [InlineData("""{ "locationCode": "POL-12" }""", "demo-ngo-key", 400)]
    [InlineData("""{ "validForDays": 366 }""", "demo-ngo-key", 400)]
    [InlineData("{}", "demo-oncall-key", 403)]
    [InlineData("{}", "no-such-key", 401)]
    public async Task A_link_is_not_made_for_everything_and_everybody(string body, string key, int status)
    {
        await using var app = await Pipeline.StartAsync(emulator.NewAccount());
        using var answer = await app.SendAsync(HttpMethod.Post, "/api/v1/form-links", key, JsonContent.Create(JsonNode.Parse(body)));

        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static void WithoutKeys(DirectoryCopy directory) => directory.ChangePartner("ngo", ngo => ngo["keyHashes"] = new JsonArray());

    private static void WithoutLocation(DirectoryCopy directory) => directory.RemoveLocations("ngo", code => code == "SV-02");

    private static void WithoutPartner(DirectoryCopy directory)
    {
        directory.RemoveLocations("ngo", _ => true);
        directory.ChangePartner("ngo", ngo => ngo["id"] = "another");
    }

    private static string Address(JsonObject link) => new Uri((string)link["url"]!).PathAndQuery;

    private static async Task<JsonObject> CreateAsync(Pipeline app, string body)
    {
        using var answer = await app.SendAsync(HttpMethod.Post, "/api/v1/form-links", "demo-ngo-key", JsonContent.Create(JsonNode.Parse(body)));
        Assert.Equal(201, (int)answer.StatusCode);
        return await Pipeline.ReadAsync(answer);
    }
}
