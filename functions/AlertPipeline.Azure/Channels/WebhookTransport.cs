using System.Globalization;
using System.Net.Http.Headers;
using AlertPipeline.Notifications;
using AlertPipeline.Webhooks;
using NodaTime;

namespace AlertPipeline.Channels;

/// <summary>Posts a message signed after Standard Webhooks 1.0.0. What the receiver says beside its status is not read.</summary>
internal sealed class WebhookTransport(HttpClient client, WebhookOptions options, TimeSpan longestRetryAfter, TimeProvider clock)
    : ITransport
{
    public ChannelKind Kind => ChannelKind.Webhook;

    public string ServerOf(ContactPoint contact) => PrivateUrl.Read(contact.Address)?.Authority ?? "no usable URL";

    public async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (PrivateUrl.Read(contact.Address) is not { } target || !options.Secrets.TryGetValue(contact.SecretName ?? "", out var secrets))
        {
            return new SendOutcome.GivenUp(FailureReason.NotConfigured);
        }

        using var request = Request(target, message, secrets);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return HttpRetryVerdict.Of((int)response.StatusCode, AskedWait(response.Headers.RetryAfter));
        }
        catch (HttpRequestException)
        {
            return new SendOutcome.TryLater(FailureReason.Unreachable);
        }
    }

    private HttpRequestMessage Request(Uri target, OutgoingMessage message, IReadOnlyList<WebhookSecret> secrets)
    {
        var body = WebhookBody.Of(message);
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = content };
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSigner.Sign(message.Id, timestamp, body, secrets));
        return request;
    }

    private Duration? AskedWait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wait is null ? null : Duration.FromTimeSpan(TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, longestRetryAfter.Ticks)));
    }
}
