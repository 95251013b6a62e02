using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AlertPipeline;
using Azure.Core;

namespace Local;

/// <summary>Asks a running app what a desk may ask it.</summary>
internal sealed class AppClient(Uri app, string key) : IDisposable
{
    private readonly HttpClient http = new()
    {
        BaseAddress = app,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
    };

    /// <summary>Signs in with an account, for an app that wants one beside the key.</summary>
    /// <param name="registration">The client id of the app's registration in Microsoft Entra ID.</param>
    /// <param name="account">Whose account it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task SignInAsync(string registration, TokenCredential account, CancellationToken cancellationToken)
    {
        var token = await account.GetTokenAsync(new TokenRequestContext([$"api://{registration}/.default"]), cancellationToken);
        using var content = JsonContent.Create(new Dictionary<string, string> { ["access_token"] = token.Token });
        using var answer = await SendAsync(HttpMethod.Post, ".auth/login/aad", content, cancellationToken);
        http.DefaultRequestHeaders.Add("X-ZUMO-AUTH", answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<SignedIn>(cancellationToken))!.AuthenticationToken
            : throw new LocalRunException($"{(int)answer.StatusCode}: the app does not let this account in. Check --sign-in, and that the account may use that registration."));
    }

    /// <summary>What is at an address, as JSON.</summary>
    public async Task<string> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, null, cancellationToken);
        return IsFromApp(answer) ? await answer.Content.ReadAsStringAsync(cancellationToken) : throw await FaultAsync(answer, cancellationToken);
    }

    /// <summary>Sends a body and reads the answer.</summary>
    public async Task<T> PostAsync<T>(string path, object body, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(body, options: DomainJson.Options);
        using var answer = await SendAsync(HttpMethod.Post, path, content, cancellationToken);
        return IsFromApp(answer) ? (await answer.Content.ReadFromJsonAsync<T>(DomainJson.Stored, cancellationToken))! : throw await FaultAsync(answer, cancellationToken);
    }

    /// <summary>Sends nothing to an address that says by its status alone what came of it. That the key may not do this is a fault.</summary>
    public async Task<HttpStatusCode> PostAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, path, null, cancellationToken);
        return answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? throw await FaultAsync(answer, cancellationToken) : answer.StatusCode;
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new LocalRunException($"{http.BaseAddress} does not answer. Check --url, and whether the app runs.", fault);
        }
    }

    // A page to sign in on, or of another program, is a success too.
    private static bool IsFromApp(HttpResponseMessage answer) => answer is { IsSuccessStatusCode: true, Content.Headers.ContentType.MediaType: "application/json" };

    private static async Task<LocalRunException> FaultAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            var problem = await answer.Content.ReadFromJsonAsync<AnswerProblem>(cancellationToken);
            return new LocalRunException(string.Join(' ', [$"{(int)answer.StatusCode}", problem?.Title, problem?.Detail, .. problem?.Errors?.Select(fault => fault.Detail) ?? []]));
        }
        catch (JsonException)
        {
            return new LocalRunException($"{(int)answer.StatusCode}: this is not an answer of the app. Check --url, and whether desks have to sign in to it (--sign-in).");
        }
    }

    private sealed record SignedIn(string AuthenticationToken);
}
