using System.Globalization;
using System.Text;

namespace AlertPipeline.Webhooks;

/// <summary>Signs after Standard Webhooks 1.0.0, symmetric scheme v1.</summary>
public static class WebhookSigner
{
    /// <summary>The value of the header webhook-signature: one signature for each secret, separated by a space.</summary>
    /// <param name="id">The value of the header webhook-id.</param>
    /// <param name="timestamp">The value of the header webhook-timestamp: seconds since 1970, UTC.</param>
    /// <param name="body">The exact bytes of the body.</param>
    /// <param name="secrets">One, or two while the receiver changes from one to the other.</param>
    public static string Sign(string id, long timestamp, ReadOnlySpan<byte> body, params IReadOnlyList<WebhookSecret> secrets)
    {
        var content = Content(id, timestamp.ToString(CultureInfo.InvariantCulture), body);
        return string.Join(' ', secrets.Select(secret => Signature(secret, content)));
    }

    internal static string Signature(WebhookSecret secret, byte[] content) => $"v1,{Convert.ToBase64String(secret.Mac(content))}";

    internal static byte[] Content(string id, string timestamp, ReadOnlySpan<byte> body) =>
        [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
}
