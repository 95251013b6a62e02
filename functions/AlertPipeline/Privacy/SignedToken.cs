using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace AlertPipeline.Privacy;

/// <summary>
/// Values that leave the app in a link or a form and come back: anybody can read them, so they hold no personal data, and only the app can make them.
/// A token is the value and its keyed hash, both in base64url, which is safe in a URL.
/// </summary>
public static class SignedToken
{
    /// <summary>The token of a value.</summary>
    /// <param name="hasher">Signs it.</param>
    /// <param name="kind">What the token is good for; one made for another purpose is not accepted.</param>
    /// <param name="value">The value.</param>
    public static string Write<T>(IKeyedHasher hasher, string kind, T value)
        where T : IExpiring => Sign(hasher, kind, JsonSerializer.Serialize(value, DomainJson.Stored));

    /// <summary>The value of a token; null when the app did not make it, when it was made for another purpose, or when it has expired.</summary>
    public static T? Read<T>(IKeyedHasher hasher, string kind, string token, Instant now)
        where T : class, IExpiring =>
        Verify(hasher, kind, token) is { } text && JsonSerializer.Deserialize<T>(text, DomainJson.Stored) is { } value && now < value.ExpiresAt ? value : null;

    private static string Sign(IKeyedHasher hasher, string kind, string text) =>
        $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(hasher.Identify(kind, text))}";

    // Signing what was read again also refuses every other spelling of the same token.
    private static string? Verify(IKeyedHasher hasher, string kind, string token)
    {
        var payload = token.Split('.')[0];
        if (!Base64Url.IsValid(payload))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Sign(hasher, kind, text))) ? text : null;
    }
}
