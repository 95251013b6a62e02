using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace AlertPipeline.Tests.Telemetry;

/// <summary>Takes what is sent to Application Insights and keeps the properties of its messages.</summary>
internal sealed class InsightsRecorder : HttpMessageHandler
{
    public List<JsonElement> Messages { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var line in await LinesAsync(request.Content!, cancellationToken))
        {
            using var document = JsonDocument.Parse(line);
            var data = document.RootElement.GetProperty("data");
            if (data.GetProperty("baseType").GetString() == "MessageData")
            {
                Messages.Add(data.GetProperty("baseData").GetProperty("properties").Clone());
            }
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{ "itemsReceived": 1, "itemsAccepted": 1, "errors": [] }""") };
    }

    private static async Task<string[]> LinesAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        await using var plain = content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body;
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
