using System.Security.Cryptography;
using AlertPipeline.Protection;

namespace AlertPipeline.Tests.Protection;

/// <summary>Key rings with keys that are derived from their names, so that the same name is the same key in every test.</summary>
internal static class KeyRings
{
    public static KeyRing Of(params string[] versions) => new(Keys("encryption", versions), Keys("index", versions), Key("identifier"));

    private static VersionedKeys Keys(string purpose, string[] versions)
    {
        var keys = versions.Select(version => new VersionedKey(version, Key(purpose + version))).ToList();
        return new(keys[0], keys[1..]);
    }

    private static byte[] Key(string name) => SHA256.HashData(StrictUtf8.Encoding.GetBytes(name));
}
