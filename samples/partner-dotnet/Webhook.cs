using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartnerSample;

/// <summary>Verifies webhooks after Standard Webhooks 1.0.0, symmetric scheme v1.</summary>
/// <param name="secrets">"whsec_..."; two while you change from one to the other.</param>
/// <param name="time">Your clock.</param>
internal sealed class Webhook(IReadOnlyList<string> secrets, TimeProvider time)
{
    private const string Prefix = "whsec_";
    private const int ToleranceSeconds = 5 * 60;

    /// <summary>Whether a holder of one of the secrets sent exactly these bytes within the last five minutes.</summary>
    public bool IsGenuine(string? id, string? timestamp, string? signatures, ReadOnlySpan<byte> body)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        var given = (signatures ?? "").Split(' ').Select(Encoding.UTF8.GetBytes).ToList();
        return IsRecent(timestamp)
            && secrets.Select(secret => Sign(secret, content)).Any(expected => given.Exists(one => CryptographicOperations.FixedTimeEquals(one, expected)));
    }

    private static byte[] Sign(string secret, byte[] content) =>
        Encoding.UTF8.GetBytes($"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), content))}");

    private bool IsRecent(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(time.GetUtcNow().ToUnixTimeSeconds() - (decimal)seconds) <= ToleranceSeconds;
}
