namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DirectoryGapTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task The_desk_sees_where_nobody_can_be_rung()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.Write("police-units.json", await WithoutDutyContactAsync(pipeline, "politie-limburg"));

        var gaps = await pipeline.GetAsync("/api/v1/directory/gaps", "demo-oncall-key");
        Assert.Contains("NO-01", gaps["locationsWithoutContact"]!.AsArray().Select(location => (string)location!["code"]!));
        Assert.Equal(["RE10"], gaps["unitsWithoutDutyContact"]!.AsArray().Select(unit => (string)unit!["code"]!));
        Assert.Contains("RE05", gaps["unitsWithoutAvim"]!.AsArray().Select(unit => (string)unit!["code"]!));
        Assert.Contains("RE05", gaps["unitsWithoutCareCoordinator"]!.AsArray().Select(unit => (string)unit!["code"]!));
        Assert.False((bool)gaps["borderPoliceMissing"]!);
        Assert.Equal(["avim-oost-brabant", "locatie-budel", "locatie-leiden"], gaps["peopleWithoutPhone"]!.AsArray().Select(person => (string)person!["id"]!));
        Assert.Contains(("locatie-leiden", "email", "2026-03-16"), gaps["unverifiedContacts"]!.AsArray().Select(contact => ((string)contact!["id"]!, (string?)contact["kind"], (string?)contact["verifiedOn"])));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("demo-coa-key", 403)]
    public async Task Only_the_desk_may_list_gaps(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/directory/gaps", key);

        Assert.Equal(status, (int)response.StatusCode);
    }

    private static async Task<string> WithoutDutyContactAsync(Pipeline pipeline, string person) =>
        (await File.ReadAllTextAsync(pipeline.Directory.FileOf("police-units.json"))).Replace($", \"dutyContact\": \"{person}\"", "", StringComparison.Ordinal);
}
