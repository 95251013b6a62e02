using System.Net.Http.Headers;
using Bench.Hosting;

namespace Bench.Intake;

/// <summary>One connection that sends reports one after the other and remembers how long each answer took.</summary>
internal sealed class Sender(Uri app, ReportStream reports, TimeProvider time) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1, UseProxy = false })
    {
        BaseAddress = app,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", BenchDirectory.PartnerKey) },
    };

    /// <summary>How long each accepted report took.</summary>
    public List<TimeSpan> Latencies { get; } = [];

    /// <summary>The ids of the accepted reports.</summary>
    public List<string> Accepted { get; } = [];

    /// <summary>How many were not accepted.</summary>
    public int Refused { get; private set; }

    public async Task SendUntilAsync(long end, CancellationToken cancellationToken)
    {
        while (time.GetTimestamp() < end)
        {
            var started = time.GetTimestamp();
            using var content = new ByteArrayContent(reports.Next()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var answer = await http.PostAsync("api/v1/reports", content, cancellationToken);
            Note(answer, time.GetElapsedTime(started));
        }
    }

    public void Dispose() => http.Dispose();

    private void Note(HttpResponseMessage answer, TimeSpan latency)
    {
        if ((int)answer.StatusCode != 202)
        {
            Refused++;
            return;
        }

        Latencies.Add(latency);
        Accepted.Add(answer.Headers.Location!.OriginalString.Split('/')[^1]);
    }
}
