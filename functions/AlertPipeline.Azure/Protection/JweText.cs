using System.Security.Cryptography;
using AlertPipeline.Privacy;
using Jose;

namespace AlertPipeline.Protection;

/// <summary>JWE in compact form (RFC 7516) with AES-256-GCM; the header names the key and the row that a text belongs to.</summary>
/// <param name="keys">The keys by version.</param>
/// <param name="algorithm">How the key of a text follows from them.</param>
internal sealed class JweText(VersionedKeys keys, JweAlgorithm algorithm)
{
    private const JweEncryption Encryption = JweEncryption.A256GCM;

    public string Protect(string plaintext, string context)
    {
        var header = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [JweHeader.KeyVersionName] = keys.Current.Version,
            [JweHeader.ContextName] = context,
        };
        return JWT.EncodeBytes(StrictUtf8.Encoding.GetBytes(plaintext), keys.Current.Bytes, algorithm, Encryption, extraHeaders: header);
    }

    public string Unprotect(string protectedText, string context)
    {
        if (JweHeader.Read(protectedText) is not { } header || !VersionedKey.IsVersion(header.KeyVersion))
        {
            throw Unreadable(context, "is not what this app writes: restore the row from a backup");
        }

        if (header.Context != context)
        {
            throw Unreadable(context, "was made for another row: find out who moved it");
        }

        var key = keys.Find(header.KeyVersion!);
        return key is null
            ? throw Unreadable(context, $"needs the key \"{header.KeyVersion}\": put that key back into the key ring")
            : Open(protectedText, context, key);
    }

    private string Open(string protectedText, string context, VersionedKey key)
    {
        try
        {
            return StrictUtf8.Encoding.GetString(JWT.DecodeBytes(protectedText, key.Bytes, algorithm, Encryption));
        }
        catch (Exception failure) when (failure is JoseException or CryptographicException or FormatException or ArgumentException)
        {
            throw Unreadable(context, $"was altered, or the key \"{key.Version}\" is another one now: restore the row or the key ring");
        }
    }

    private static PersonalDataException Unreadable(string context, string why) => new($"The protected text of {context} {why}.");
}
