using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class RoutingTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_case_names_its_units_its_place_and_whom_one_may_ring()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var details = await ReportAsync(pipeline, new JsonObject { ["certainty"] = "unknown", ["municipalityCode"] = "GM0518", ["locationCode"] = "SPL-01" });

        Assert.Equal(["RE06", "RE04"], details["policeUnits"]!.AsArray().Select(unit => (string)unit!["code"]!));
        Assert.Equal(("GM0518", "given"), ((string)details["place"]!["municipality"]!["code"]!, (string)details["place"]!["certainty"]!));
        Assert.Equal(
            ["location-contact", "police-duty", "police-duty", "avim", "avim", "border-police", "national-police", "guardian"],
            details["contacts"]!.AsArray().Select(contact => (string)contact!["role"]!));
        Assert.Equal("+31 20 000 0008", (string)details["contacts"]!.AsArray().Single(contact => (string)contact!["role"]! == "national-police")!["phone"]!);
    }

    [Theory]
    [InlineData("BO-9223")]
    [InlineData("bo 9223")]
    [InlineData("BO\u20139223")]
    public async Task Where_protected_reception_is_is_neither_stored_nor_shown(string code)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var secret = new JsonObject { ["certainty"] = "unknown", ["municipalityCode"] = "GM0796", ["locationCode"] = code, ["place"] = "Parklaan" };
        var details = await ReportAsync(pipeline, secret);

        Assert.Equal(
            """["/lastSeen/municipalityCode","/lastSeen/place"]""", details["reports"]![0]!["report"]!["masked"]!.ToJsonString());
        Assert.Equal(("RE09", "location"), ((string)details["policeUnits"]![0]!["code"]!, (string)details["place"]!["certainty"]!));
        Assert.All([details.ToJsonString(), .. await StoredRows.AllAsync(pipeline.Storage)], text => Assert.All(["GM0796", "Parklaan", "Hertogenbosch"], word => Assert.DoesNotContain(word, text)));
    }

    private static async Task<JsonObject> ReportAsync(Pipeline pipeline, JsonObject lastSeen)
    {
        var report = Reports.OfYonas();
        report["lastSeen"] = lastSeen;
        await pipeline.AcceptAsync(report);
        await pipeline.SettleAsync();
        return await pipeline.GetAsync($"/api/v1/cases/{(await pipeline.CasesAsync())[0]}", "demo-oncall-key");
    }
}
