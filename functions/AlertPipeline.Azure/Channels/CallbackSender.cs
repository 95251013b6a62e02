using AlertPipeline.Callbacks;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>Posts to partners. Its pipelines are its own: a partner whose server is in trouble never holds up an alert to a person on the same server.</summary>
internal sealed class CallbackSender(WebhookPoster poster, ServerPipelines pipelines) : ICallbackSender
{
    public Task<SendOutcome> SendAsync(PartnerWebhook webhook, string id, byte[] body, CancellationToken cancellationToken) => pipelines.SendAsync(
        WebhookPoster.ServerOf(webhook.Url), token => poster.TryPostAsync(webhook.Url, webhook.SecretName, id, body, token), cancellationToken);
}
