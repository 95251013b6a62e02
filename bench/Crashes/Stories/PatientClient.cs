using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Bench.Crashes.Stories;

/// <summary>Sends a request again, unchanged, until the app answers it: it may be down, hang, break off, or say that storage does not answer.</summary>
internal sealed class PatientClient(Uri app, TimeProvider time) : IDisposable
{
    public const string PartnerKey = "demo-coa-key";
    public const string DeskKey = "demo-oncall-key";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = app, Timeout = TimeSpan.FromSeconds(15) };

    public Task<JsonNode?> GetAsync(string path, string? key, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, key, body: null, cancellationToken);

    public Task<JsonNode?> PostAsync(string path, string? key, object? body, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, path, key, body, cancellationToken);

    /// <summary>Sends a report until it is accepted.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidOperationException">It was refused; the message holds the answer.</exception>
    public async Task<string> ReportAsync(JsonObject report, CancellationToken cancellationToken)
    {
        using var answer = await AnswerAsync(HttpMethod.Post, "/api/v1/reports", PartnerKey, report, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.StatusCode == HttpStatusCode.Accepted
            ? (string)JsonNode.Parse(body)!["reportId"]!
            : throw new InvalidOperationException($"A report was refused: {(int)answer.StatusCode} {body}");
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, string? key, object? body, CancellationToken cancellationToken)
    {
        using var answer = await AnswerAsync(method, path, key, body, cancellationToken);
        return answer.Content.Headers.ContentType?.MediaType == "application/json" ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null;
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpMethod method, string path, string? key, object? body, CancellationToken cancellationToken)
    {
        HttpResponseMessage? answer;
        while ((answer = await TrySendAsync(method, path, key, body, cancellationToken)) is null)
        {
            await Task.Delay(Pause, time, cancellationToken);
        }

        return answer;
    }

    private async Task<HttpResponseMessage?> TrySendAsync(HttpMethod method, string path, string? key, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        try
        {
            var answer = await http.SendAsync(request, cancellationToken);
            if (answer.StatusCode is < HttpStatusCode.InternalServerError and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests))
            {
                return answer;
            }

            answer.Dispose();
            return null;
        }
        // A socket exception comes bare where a killed app resets a connection that was made this moment.
        catch (Exception gone) when (gone is HttpRequestException or SocketException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
