using System.Diagnostics;
using System.Globalization;
using System.Text;
using AlertPipeline.Webhooks;

namespace AlertPipeline.Azurite.Samples;

/// <summary>The receiver of a sample client.</summary>
internal sealed class SampleListener : IDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    private SampleListener(Process process, Uri address) => (this.process, Address, http) = (process, address, new HttpClient { BaseAddress = address });

    public Uri Address { get; }

    public static async Task<SampleListener> OfAsync(Process process)
    {
        _ = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The receiver ended at once.");
        return new SampleListener(process, new Uri(line.Split(' ')[^1]));
    }

    /// <summary>What it says next.</summary>
    public async Task<string?> LineAsync() => await process.StandardOutput.ReadLineAsync();

    /// <summary>Posts an event about a report, signed as at a moment, and returns the status it is answered with.</summary>
    public async Task<int> PostAsync(string id, string reportId, WebhookSecret secret, DateTimeOffset signedAt)
    {
        var body = Encoding.UTF8.GetBytes($$$"""{"type":"report.changed","timestamp":"2026-11-23T02:00:00Z","data":{"reportId":"{{{reportId}}}","status":"processed"}}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = new ByteArrayContent(body) };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", signedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSigner.Sign(id, signedAt.ToUnixTimeSeconds(), body, secret));
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        http.Dispose();
    }
}
