using System.Text.Json.Nodes;
using AlertPipeline.Notifications;

namespace AlertPipeline.Simulation.World;

/// <summary>The servers behind webhooks, and the gateway for text messages.</summary>
internal sealed class SimulatedWebhooks(Instance instance, SimulatedChannels channels) : HttpMessageHandler
{
    private const string Accepted = """{"id":"1"}""";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var text = await request.Content!.ReadAsStringAsync(cancellationToken);
        var message = request.RequestUri == SimulatedSettings.Gateway ? TextMessage(text) : new(channels.World.Now, request.RequestUri!.AbsoluteUri, request.Headers.GetValues("webhook-id").First(), text);
        return await channels.SendAsync(instance, message, cancellationToken) is { } status
            ? new HttpResponseMessage(status) { Content = new StringContent(Accepted) }
            : throw new HttpRequestException("The connection was reset.");
    }

    private SentMessage TextMessage(string json)
    {
        var (body, reference) = (JsonNode.Parse(json)!, (string)JsonNode.Parse(json)!["reference"]!);
        var about = MessageReference.Read(reference);
        return new(channels.World.Now, $"+{(string)body["recipients"]![0]!}", about?.NotificationId ?? reference, (string)body["body"]!, about);
    }
}
