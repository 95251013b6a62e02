using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace AlertPipeline.Tests.Telemetry;

/// <summary>Takes what is sent to Application Insights and keeps the properties of its messages and the names of its spans.</summary>
internal sealed class InsightsRecorder : HttpMessageHandler
{
    public List<JsonElement> Messages { get; } = [];

    public List<string> Spans { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var line in await LinesAsync(request.Content!, cancellationToken))
        {
            using var document = JsonDocument.Parse(line);
            Keep(document.RootElement.GetProperty("data"));
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{ "itemsReceived": 1, "itemsAccepted": 1, "errors": [] }""") };
    }

    private void Keep(JsonElement data)
    {
        var sent = data.GetProperty("baseData");
        switch (data.GetProperty("baseType").GetString())
        {
            case "MessageData":
                Messages.Add(sent.GetProperty("properties").Clone());
                break;
            case "RequestData" or "RemoteDependencyData":
                Spans.Add(sent.GetProperty("name").GetString()!);
                break;
        }
    }

    private static async Task<string[]> LinesAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        await using var plain = content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body;
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
