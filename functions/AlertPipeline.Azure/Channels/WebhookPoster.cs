using System.Globalization;
using System.Net.Http.Headers;
using AlertPipeline.Notifications;
using AlertPipeline.Webhooks;

namespace AlertPipeline.Channels;

/// <summary>Posts bytes signed after Standard Webhooks 1.0.0, whatever they say.</summary>
internal sealed class WebhookPoster(HttpAttempt attempt, WebhookOptions options, TimeProvider clock)
{
    /// <summary>Names the server behind an address.</summary>
    public static string ServerOf(string address) => PrivateUrl.Read(address)?.Authority ?? "no usable URL";

    /// <summary>Tries once. Throws nothing but cancellation.</summary>
    /// <param name="address">An absolute URL that private things may go to; any other is not tried.</param>
    /// <param name="secretName">The name of the signing secret in the settings.</param>
    /// <param name="id">Constant over every attempt.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SendOutcome> TryPostAsync(string address, string? secretName, string id, byte[] body, CancellationToken cancellationToken)
    {
        if (PrivateUrl.Read(address) is not { } target || !options.Secrets.TryGetValue(secretName ?? "", out var secrets))
        {
            return new SendOutcome.GivenUp(FailureReason.NotConfigured);
        }

        using var request = Request(target, id, body, secrets);
        return await attempt.TryAsync(request, cancellationToken);
    }

    private HttpRequestMessage Request(Uri target, string id, byte[] body, IReadOnlyList<WebhookSecret> secrets)
    {
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = content };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSigner.Sign(id, timestamp, body, secrets));
        return request;
    }
}
