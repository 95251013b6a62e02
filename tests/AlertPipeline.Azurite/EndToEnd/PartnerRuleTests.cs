using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class PartnerRuleTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_report_of_a_kind_or_location_that_a_partner_may_not_send_is_refused_with_what_it_may()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("ngo", ngo => ngo["kinds"] = new JsonArray("found"));
        using var response = await pipeline.PostAsync(At("COL-01"), "demo-ngo-key");

        var errors = (await Pipeline.ReadAsync(response))["errors"]!.AsArray().ToDictionary(error => (string)error!["pointer"]!, error => (string)error!["detail"]!);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("found", errors["/kind"]);
        Assert.Contains("SV-01, SV-02, BO-b7c1", errors["/lastSeen/locationCode"]);
        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, "reports"));
    }

    [Fact]
    public async Task A_report_of_what_a_partner_may_send_is_accepted()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        await pipeline.AcceptAsync(At("SV-02"), "demo-ngo-key");
    }

    private static JsonObject At(string location)
    {
        var report = Reports.OfYonas();
        report["lastSeen"]!["locationCode"] = location;
        return report;
    }
}
