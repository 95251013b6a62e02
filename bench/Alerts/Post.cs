using System.Net.Http.Headers;
using Bench.Hosting;

namespace Bench.Alerts;

/// <summary>Sends reports as a partner does, as many at once as it takes.</summary>
internal sealed class Post(Uri app, TimeProvider time) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false })
    {
        BaseAddress = app,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", BenchDirectory.PartnerKey) },
    };

    /// <summary>Sends one; null when it is not accepted.</summary>
    public async Task<SentReport?> SendAsync(byte[] report, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(report) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await http.PostAsync("api/v1/reports", content, cancellationToken);
        return (int)answer.StatusCode == 202 ? new(answer.Headers.Location!.OriginalString.Split('/')[^1], time.GetTimestamp()) : null;
    }

    public void Dispose() => http.Dispose();
}
