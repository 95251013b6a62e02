using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class MunicipalityListTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Address = "/api/v1/directory/municipalities";

    [Fact]
    public async Task The_desk_sees_every_municipality_with_its_unit_and_former_codes()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var items = (await pipeline.GetAsync(Address, "demo-oncall-key"))["items"]!.AsArray();

        var expected = JsonNode.Parse("""{"code":"GM1950","name":"Westerwolde","unit":{"code":"RE01","name":"Noord-Nederland"},"formerCodes":["GM0007","GM0048"]}""");
        Assert.Equal(342, items.Count);
        Assert.Contains(items, item => JsonNode.DeepEquals(item, expected));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("demo-coa-key", 403)]
    public async Task Only_the_desk_may_list_municipalities(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, Address, key);

        Assert.Equal(status, (int)response.StatusCode);
    }
}
