using System.Security.Cryptography;
using AlertPipeline.Privacy;
using Jose;

namespace AlertPipeline.Protection;

/// <summary>
/// Texts directly under a key that HKDF (RFC 5869) derives from the current index key: hundreds are opened for each report, so none has a wrapped key of
/// its own. One key for two purposes would let one weaken the other.
/// </summary>
internal sealed class ProjectionProtector(KeyRing ring) : IProjectionProtector
{
    private readonly JweText text = new(new VersionedKeys(Derive(ring.Index.Current), [.. ring.Index.Older.Select(Derive)]), JweAlgorithm.DIR);

    public string Protect(string plaintext, string context) => text.Protect(plaintext, context);

    public string Unprotect(string protectedText, string context) => text.Unprotect(protectedText, context);

    private static VersionedKey Derive(VersionedKey key) =>
        new(key.Version, HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes, KeyRing.KeySize, salt: [], StrictUtf8.Encoding.GetBytes($"alertpipeline index projection {key.Version}")));
}
