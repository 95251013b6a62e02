using System.Text.Json;
using AlertPipeline.Azurite.TableStorage;
using Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Run;

/// <summary>An app on Azure that lets desks in with an account and a key.</summary>
public sealed class SignInTests
{
    private readonly FakeTokenCredential account = new();

    [Fact]
    public async Task The_app_is_asked_with_the_key_and_with_what_it_gave_for_the_account()
    {
        await using var app = LoopbackServer.Create(0);
        app.MapPost("/.auth/login/aad", (JsonElement body) => Results.Json(new { authenticationToken = $"session of {body.GetProperty("access_token")}" }));
        app.MapGet("/who", (HttpRequest request) => Results.Json(new[] { $"{request.Headers["X-ZUMO-AUTH"]}", $"{request.Headers.Authorization}" }));
        using var client = await OpenAsync(app);

        await client.SignInAsync("client-1", account, CancellationToken.None);

        Assert.Equal(["session of a-token", "Bearer key-1"], JsonSerializer.Deserialize<string[]>(await client.GetAsync("who", CancellationToken.None))!);
        Assert.Equal(["api://client-1/.default"], account.Scopes);
    }

    [Fact]
    public async Task An_account_that_is_not_let_in_is_told_what_to_check()
    {
        await using var app = LoopbackServer.Create(0);
        app.MapPost("/.auth/login/aad", () => Results.Unauthorized());
        using var client = await OpenAsync(app);

        var fault = await Assert.ThrowsAsync<LocalRunException>(() => client.SignInAsync("client-1", account, CancellationToken.None));

        Assert.StartsWith("401: the app does not let this account in.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_to_sign_in_on_is_no_answer_of_the_app()
    {
        await using var app = LoopbackServer.Create(0);
        app.MapGet("/api/v1/audit", () => Results.Text("<html>", "text/html"));
        using var client = await OpenAsync(app);

        var fault = await Assert.ThrowsAsync<LocalRunException>(() => client.GetAsync("api/v1/audit", CancellationToken.None));

        Assert.Contains("--sign-in", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<AppClient> OpenAsync(WebApplication app)
    {
        await app.StartAsync();
        return new AppClient(new Uri(app.Urls.First()), "key-1");
    }
}
