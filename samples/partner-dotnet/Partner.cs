using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PartnerSample;

/// <summary>Talks to AlertPipeline. Everything here may be sent again: the same partnerReference with the same content stays one report.</summary>
internal sealed class Partner(HttpClient http, string key, TimeProvider time)
{
    /// <summary>Sends a report; the receipt says what was missing and whether to call 112.</summary>
    public Task<JsonNode> ReportAsync(JsonNode report, CancellationToken cancellationToken) => CallAsync(HttpMethod.Post, "/api/v1/reports", report, cancellationToken);

    /// <summary>Takes a report back.</summary>
    public Task<JsonNode> WithdrawAsync(string reportId, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, $"/api/v1/reports/{Uri.EscapeDataString(reportId)}/withdrawals", body: null, cancellationToken);

    /// <summary>One page of changes from a moment on. While 'more' is true ask on from 'nextSince'; keep the last one for the next time, then nothing is missed.</summary>
    public Task<JsonNode> ChangesAsync(string? since, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Get, since is null ? "/api/v1/reports" : $"/api/v1/reports?since={Uri.EscapeDataString(since)}", body: null, cancellationToken);

    private async Task<JsonNode> CallAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await TryAsync(method, path, body, cancellationToken);
            if (answer is { IsSuccessStatusCode: true })
            {
                return (await answer.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))!;
            }

            if (answer is not null && !Patience.IsWorthAnotherTry(answer.StatusCode))
            {
                throw new PartnerException($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
            }

            if (attempt == Patience.Attempts)
            {
                throw new PartnerException($"No success after {attempt} attempts; the last one: {answer?.StatusCode.ToString() ?? "no answer"}. If a child is in danger, call 112.");
            }

            await Task.Delay(Patience.WaitAfter(answer, attempt), time, cancellationToken);
        }
    }

    /// <summary>One attempt; null when no answer came, and then nobody knows whether the message arrived.</summary>
    private async Task<HttpResponseMessage?> TryAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
