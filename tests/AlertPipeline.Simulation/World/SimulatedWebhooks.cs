namespace AlertPipeline.Simulation.World;

/// <summary>The servers behind webhooks.</summary>
internal sealed class SimulatedWebhooks(Instance instance, SimulatedChannels channels) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (id, text) = (request.Headers.GetValues("webhook-id").First(), await request.Content!.ReadAsStringAsync(cancellationToken));
        return await channels.SendAsync(instance, request.RequestUri!.AbsoluteUri, id, text, cancellationToken) is { } status
            ? new HttpResponseMessage(status)
            : throw new HttpRequestException("The connection was reset.");
    }
}
