using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AlertPipeline.Webhooks;

/// <summary>The receiver's side of Standard Webhooks 1.0.0, symmetric scheme v1; compares in constant time.</summary>
/// <param name="clock">The receiver's clock.</param>
/// <param name="secrets">The secrets that are accepted.</param>
public sealed class WebhookVerifier(TimeProvider clock, params IReadOnlyList<WebhookSecret> secrets)
{
    /// <summary>How far the timestamp may lie in the past or in the future: 5 minutes.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>Verifies one request.</summary>
    /// <param name="id">The header webhook-id; null when it is missing.</param>
    /// <param name="timestamp">The header webhook-timestamp; null when it is missing.</param>
    /// <param name="signatures">The header webhook-signature; null when it is missing.</param>
    /// <param name="body">The exact bytes of the body.</param>
    public WebhookVerification Verify(string? id, string? timestamp, string? signatures, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(signatures)
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return WebhookVerification.Malformed;
        }

        // The signature first: to a stranger, every request looks alike.
        return !IsSigned(WebhookSigner.Content(id, timestamp, body), signatures) ? WebhookVerification.Forged
            : IsRecent(seconds) ? WebhookVerification.Genuine
            : WebhookVerification.OutOfTime;
    }

    private bool IsSigned(byte[] content, string signatures)
    {
        var given = signatures.Split(' ').Select(Encoding.UTF8.GetBytes).ToList();
        return secrets
            .Select(secret => Encoding.UTF8.GetBytes(WebhookSigner.Signature(secret, content)))
            .Any(expected => given.Exists(one => CryptographicOperations.FixedTimeEquals(one, expected)));
    }

    private bool IsRecent(long seconds) =>
        Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - (decimal)seconds) <= (decimal)Tolerance.TotalSeconds;
}
