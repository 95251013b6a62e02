using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class HttpTriggerTests : IAsyncLifetime
{
    private FunctionsHost host = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync(typeof(HttpFunctions));
        client = host.Client();
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Route_values_become_parameters_and_the_result_becomes_json()
    {
        var person = await client.GetFromJsonAsync<JsonElement>("api/people/Noor/14");

        Assert.Equal("""{"name":"Noor","age":14}""", person.GetRawText());
        Assert.Equal(["Greet True"], host.Calls().Entries);
    }

    [Fact]
    public async Task A_route_value_that_is_left_out_is_the_default_of_its_type()
    {
        var person = await client.GetFromJsonAsync<JsonElement>("api/people/Noor");

        Assert.Equal(0, person.GetProperty("age").GetInt32());
    }

    [Theory]
    [InlineData("GET", "api/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "api/people/Noor/fourteen", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "api/people/Noor", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "api/Fail", HttpStatusCode.MethodNotAllowed)]
    public async Task A_request_that_no_function_takes_is_refused(string method, string path, HttpStatusCode expected)
    {
        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "api/people/Noor"));

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_function_that_throws_is_an_empty_500()
    {
        using var response = await client.PostAsync("api/Fail", content: null);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_function_that_throws_tells_no_more_in_development()
    {
        await using var development = await FunctionsHost.StartAsync(TestHost.Options(typeof(HttpFunctions)) with
        {
            Settings = new Dictionary<string, string?> { ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development" },
        });
        using var developer = development.Client();

        using var response = await developer.PostAsync("api/Fail", content: null);

        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public async Task A_trigger_without_methods_takes_every_method(string method)
    {
        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "api/Write"));

        Assert.Equal(method, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Only_the_app_limits_the_size_of_a_request()
    {
        const int largerThanKestrelsDefault = 31_000_000;

        using var response = await client.PostAsync("api/Size", new ByteArrayContent(new byte[largerThanKestrelsDefault]));

        Assert.Equal(largerThanKestrelsDefault, await response.Content.ReadFromJsonAsync<int>());
    }

    [Fact]
    public async Task The_server_does_not_say_what_it_is()
    {
        using var response = await client.GetAsync("api/people/Noor");

        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_taken_port_is_named_with_the_cure()
    {
        var second = TestHost.Options(typeof(HttpFunctions)) with { Port = host.Address.Port };

        var refusal = await Assert.ThrowsAsync<FunctionsHostException>(() => FunctionsHost.StartAsync(second));

        Assert.Contains($"{host.Address.Port}", refusal.Message);
        Assert.Contains("--port", refusal.Message);
    }
}
