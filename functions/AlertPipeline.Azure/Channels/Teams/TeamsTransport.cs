using System.Net.Http.Headers;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Teams;

/// <summary>Posts a card to the webhook of a workflow in Microsoft Teams.</summary>
internal sealed class TeamsTransport(TeamsOptions options, HttpAttempt attempt) : ITransport
{
    public ChannelKind Kind => ChannelKind.Teams;

    public string ServerOf(ContactPoint contact) => options.Webhooks.GetValueOrDefault(contact.Address)?.Authority ?? "no usable URL";

    public async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (options.Webhooks.GetValueOrDefault(contact.Address) is not { } webhook)
        {
            return new SendOutcome.GivenUp(FailureReason.NotConfigured);
        }

        using var content = new ByteArrayContent(TeamsBody.Of(message));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = content };
        return await attempt.TryAsync(request, cancellationToken);
    }
}
