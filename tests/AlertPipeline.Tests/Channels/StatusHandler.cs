using System.Net;

namespace AlertPipeline.Tests.Channels;

/// <summary>Answers every request with one status, also those that no server can send as a final one.</summary>
internal sealed class StatusHandler(int status) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage((HttpStatusCode)status));
}
