using System.Net.Http.Headers;

namespace Bench.Alerts;

/// <summary>Sends reports as a partner does, as many at once as it takes.</summary>
/// <param name="app">To where.</param>
/// <param name="key">The key of the partner.</param>
/// <param name="time">The clock.</param>
internal sealed class Post(Uri app, string key, TimeProvider time) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false })
    {
        BaseAddress = app,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
    };

    /// <summary>Sends one; null when it is not accepted.</summary>
    public async Task<SentReport?> SendAsync(byte[] report, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(report, cancellationToken);
        return Accepted(answer);
    }

    /// <summary>Sends one, and again when the app says so, until it is accepted.</summary>
    /// <exception cref="HttpRequestException">It is refused, and with no time to come back.</exception>
    public async Task<SentReport> SendUntilAcceptedAsync(byte[] report, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var answer = await AskAsync(report, cancellationToken);
            if (answer.Headers.RetryAfter?.Delta is not { } wait)
            {
                return Accepted(answer.EnsureSuccessStatusCode())!;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(byte[] report, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(report) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await http.PostAsync("api/v1/reports", content, cancellationToken);
    }

    private SentReport? Accepted(HttpResponseMessage answer) =>
        (int)answer.StatusCode == 202 ? new(answer.Headers.Location!.OriginalString.Split('/')[^1], time.GetTimestamp()) : null;

    public void Dispose() => http.Dispose();
}
