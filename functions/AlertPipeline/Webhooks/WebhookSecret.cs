using System.Security.Cryptography;

namespace AlertPipeline.Webhooks;

/// <summary>A symmetric secret after Standard Webhooks 1.0.0: "whsec_" and 24 to 64 random bytes in base64.</summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int ShortestKey = 24;
    private const int FreshKey = 32;
    private const int LongestKey = 64;
    private readonly byte[] key;

    private WebhookSecret(byte[] key) => this.key = key;

    /// <summary>Makes the text of a fresh secret of 32 bytes.</summary>
    public static string Create() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(FreshKey));

    /// <summary>Reads a secret; null when the text is none.</summary>
    public static WebhookSecret? TryParse(string? text)
    {
        var bytes = new byte[LongestKey];
        return text is not null
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && Convert.TryFromBase64String(text[Prefix.Length..], bytes, out var length)
            && length >= ShortestKey
            ? new(bytes[..length])
            : null;
    }

    /// <summary>Says what it is and never what it holds.</summary>
    public override string ToString() => nameof(WebhookSecret);

    internal byte[] Mac(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content);
}
