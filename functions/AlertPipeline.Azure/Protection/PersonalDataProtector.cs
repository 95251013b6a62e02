using System.Security.Cryptography;
using AlertPipeline.Privacy;
using Jose;

namespace AlertPipeline.Protection;

/// <summary>JWE in compact form (RFC 7516): each text under a data key of its own, which the current key of the ring wraps.</summary>
internal sealed class PersonalDataProtector(KeyRing ring) : IPersonalDataProtector
{
    private const JweAlgorithm Wrapping = JweAlgorithm.A256GCMKW;
    private const JweEncryption Encryption = JweEncryption.A256GCM;

    public string Protect(string plaintext, string context)
    {
        var key = ring.Encryption.Current;
        var header = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [JweHeader.KeyVersionName] = key.Version,
            [JweHeader.ContextName] = context,
        };
        return JWT.EncodeBytes(StrictUtf8.Encoding.GetBytes(plaintext), key.Bytes, Wrapping, Encryption, extraHeaders: header);
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

        var key = ring.Encryption.Find(header.KeyVersion!);
        return key is null
            ? throw Unreadable(context, $"needs the key \"{header.KeyVersion}\": put that key back into the key ring")
            : Open(protectedText, context, key);
    }

    private static string Open(string protectedText, string context, VersionedKey key)
    {
        try
        {
            return StrictUtf8.Encoding.GetString(JWT.DecodeBytes(protectedText, key.Bytes, Wrapping, Encryption));
        }
        catch (Exception failure) when (failure is JoseException or CryptographicException or FormatException or ArgumentException)
        {
            throw Unreadable(context, $"was altered, or the key \"{key.Version}\" is another one now: restore the row or the key ring");
        }
    }

    private static PersonalDataException Unreadable(string context, string why) => new($"The protected text of {context} {why}.");
}
