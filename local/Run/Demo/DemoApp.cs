using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Local;

/// <summary>The app as its users see it: over HTTP alone.</summary>
internal sealed class DemoApp(Uri address) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = address };

    /// <summary>Sends a report; null when it was not accepted.</summary>
    public async Task<string?> ReportAsync(string key, JsonObject report, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, "api/v1/reports", key);
        request.Content = JsonContent.Create(report);
        using var answer = await http.SendAsync(request, cancellationToken);
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync<AnswerBody>(cancellationToken))?.ReportId : null;
    }

    /// <summary>Every case in full.</summary>
    public async Task<IReadOnlyList<DemoCase>> CasesAsync(CancellationToken cancellationToken)
    {
        var cases = new List<DemoCase>();
        foreach (var item in (await GetAsync<DemoCaseList>("api/v1/cases", cancellationToken))?.Items ?? [])
        {
            if (await GetAsync<DemoCase>($"api/v1/cases/{item.CaseReference}", cancellationToken) is { } found)
            {
                cases.Add(found);
            }
        }

        return cases;
    }

    /// <summary>Presses the button on the page behind a link.</summary>
    public async Task TakeAsync(Uri link, CancellationToken cancellationToken)
    {
        using var answer = await http.PostAsync(link, content: null, cancellationToken);
    }

    public void Dispose() => http.Dispose();

    private static HttpRequestMessage Request(HttpMethod method, string path, string key) =>
        new(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };

    // A case that is busy or gone is looked for again a moment later.
    private async Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        using var request = Request(HttpMethod.Get, path, "demo-oncall-key");
        using var answer = await http.SendAsync(request, cancellationToken);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<T>(cancellationToken) : null;
    }
}
