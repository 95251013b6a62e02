using System.Net.Http.Headers;

namespace Bench.Alerts;

/// <summary>Sends reports as a partner does, as many at once as it takes.</summary>
/// <param name="app">To where.</param>
/// <param name="key">The key of the partner.</param>
/// <param name="time">The clock.</param>
internal sealed class Post(Uri app, string key, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false })
    {
        BaseAddress = app,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
    };

    /// <summary>Sends one; null when it is not accepted.</summary>
    public async Task<SentReport?> SendAsync(byte[] report, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(report) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await http.PostAsync("api/v1/reports", content, cancellationToken);
        return (int)answer.StatusCode == 202 ? new(answer.Headers.Location!.OriginalString.Split('/')[^1], time.GetTimestamp()) : null;
    }

    /// <summary>Sends one, and again a while after it was not accepted, as partners are told to.</summary>
    public async Task<SentReport> SendUntilAcceptedAsync(byte[] report, CancellationToken cancellationToken)
    {
        SentReport? sent;
        while ((sent = await SendAsync(report, cancellationToken)) is null)
        {
            await Task.Delay(Again, time, cancellationToken);
        }

        return sent;
    }

    public void Dispose() => http.Dispose();
}
