using System.Net;
using Azure.Core.Pipeline;

namespace AlertPipeline.Azurite.TableStorage;

/// <summary>Stands in for the cloud: keeps what was sent and answers with one status after the other, the last one from then on.</summary>
internal sealed class StubTransport(params HttpStatusCode[] statuses) : HttpMessageHandler
{
    public List<HttpRequestMessage> Sent { get; } = [];

    public HttpClientTransport Transport => new(new HttpClient(this, disposeHandler: false));

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Only what is asynchronous is tested.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(request);
        return Task.FromResult(new HttpResponseMessage(statuses[Math.Min(Sent.Count, statuses.Length) - 1]));
    }
}
