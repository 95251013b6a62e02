using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>Posts a message to a person's webhook.</summary>
internal sealed class WebhookTransport(WebhookPoster poster) : ITransport
{
    public ChannelKind Kind => ChannelKind.Webhook;

    public string ServerOf(ContactPoint contact) => WebhookPoster.ServerOf(contact.Address);

    public Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken) =>
        poster.TryPostAsync(contact.Address, contact.SecretName, message.Id, WebhookBody.Of(message), cancellationToken);
}
