using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;

namespace AlertPipeline.Azurite.Contract;

public sealed class AddressTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData("GET", "/api/v1/cases/")]
    [InlineData("POST", "/api/v1/reports/")]
    [InlineData("GET", "/api/health/live/")]
    [InlineData("GET", "/api/v1/nowhere")]
    [InlineData("GET", "/api/v2/cases")]
    [InlineData("DELETE", "/api/v1/nowhere")]
    [InlineData("GET", "/api/v1//cases")]
    public async Task An_address_that_is_not_in_the_contract_is_a_problem_404(string method, string path)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(new HttpMethod(method), path, "demo-oncall-key");

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal("/api/v1/docs#problem-not-found", (string?)(await Pipeline.ReadAsync(response))["type"]);
    }

    [Theory]
    [InlineData("DELETE", "/api/v1/cases", "GET, HEAD")]
    [InlineData("PUT", "/api/v1/reports/8f0e4b52-1c3d-8a5f-9b7e-2d4c6a8e0f13", "GET, HEAD")]
    [InlineData("GET", "/api/v1/dead-letters/1/replays", "POST")]
    [InlineData("OPTIONS", "/api/v1/reports", "GET, HEAD, POST")]
    [InlineData("POST", "/api/health/live", "GET, HEAD")]
    public async Task An_address_with_another_method_is_a_problem_405_that_lists_the_methods(string method, string path, string allowed)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(new HttpMethod(method), path, key: null);

        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
        Assert.Equal("/api/v1/docs#problem-method-not-allowed", (string?)(await Pipeline.ReadAsync(response))["type"]);
    }

    [Theory]
    [InlineData("/api/v1/cases")]
    [InlineData("/api/v1/docs")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/api/health/ready")]
    public async Task HEAD_is_answered_as_GET_without_a_body(string path)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var get = await pipeline.SendAsync(HttpMethod.Get, path, "demo-oncall-key");
        using var head = await pipeline.SendAsync(HttpMethod.Head, path, "demo-oncall-key");

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_document_is_published_for_any_website_without_a_key()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/openapi.json", key: null);
        var document = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal((string?)document["info"]!["version"], Assert.Single(response.Headers.GetValues("API-Version")));
        Assert.Equal(100, (int)document["paths"]!["/reports"]!["get"]!["parameters"]![1]!["schema"]!["maximum"]!);
    }

    [Theory]
    [InlineData("/api/v1/openapi.json", 200)]
    [InlineData("/api/v1/docs", 200)]
    [InlineData("/api/v1/nowhere", 404)]
    [InlineData("/api/v1/cases", 503)]
    public async Task The_contract_is_there_without_storage(string path, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(NoStorage.Account);
        using var response = await pipeline.SendAsync(HttpMethod.Get, path, "demo-oncall-key");

        Assert.Equal(status, (int)response.StatusCode);
    }
}
