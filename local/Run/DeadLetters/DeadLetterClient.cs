using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Functions.DeadLetters;

namespace Local;

/// <summary>Asks a running app for its dead letters.</summary>
internal sealed class DeadLetterClient(Uri app, string key) : IDisposable
{
    private const string Path = "api/v1/dead-letters";

    private readonly HttpClient http = new()
    {
        BaseAddress = app,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
    };

    public async Task<DeadLetterList> ListAsync(CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, Path, null, cancellationToken);
        return await ReadAsync<DeadLetterList>(answer, cancellationToken);
    }

    /// <summary>Puts some back, as many as one request may.</summary>
    public async Task<ReplayAnswer> ReplayAsync(ReplayRequest request, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(request, options: DomainJson.Options);
        using var answer = await SendAsync(HttpMethod.Post, $"{Path}/replays", content, cancellationToken);
        return await ReadAsync<ReplayAnswer>(answer, cancellationToken);
    }

    /// <summary>Puts one back.</summary>
    public async Task<ReplayOutcome> ReplayAsync(string id, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, $"{Path}/{Uri.EscapeDataString(id)}/replays", null, cancellationToken);
        return answer.StatusCode switch
        {
            HttpStatusCode.Accepted => ReplayOutcome.PutBack,
            HttpStatusCode.OK => ReplayOutcome.PutBackBefore,
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => throw await FaultAsync(answer, cancellationToken),
            _ => ReplayOutcome.Failed,
        };
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

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellationToken) => answer.IsSuccessStatusCode
        ? (await answer.Content.ReadFromJsonAsync<T>(DomainJson.Stored, cancellationToken))!
        : throw await FaultAsync(answer, cancellationToken);

    private static async Task<LocalRunException> FaultAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            var problem = await answer.Content.ReadFromJsonAsync<AnswerProblem>(cancellationToken);
            return new LocalRunException(string.Join(' ', [$"{(int)answer.StatusCode}", problem?.Title, problem?.Detail, .. problem?.Errors?.Select(fault => fault.Detail) ?? []]));
        }
        catch (JsonException)
        {
            return new LocalRunException($"{(int)answer.StatusCode}: this is not an answer of the app. Check --url.");
        }
    }
}
