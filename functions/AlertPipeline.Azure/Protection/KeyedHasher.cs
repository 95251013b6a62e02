using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using AlertPipeline.Privacy;

namespace AlertPipeline.Protection;

/// <summary>HMAC-SHA-256 under the keys of the ring.</summary>
internal sealed class KeyedHasher(KeyRing ring) : IKeyedHasher
{
    public IReadOnlyList<string> MatchKeys(string kind, string value) =>
        [.. ring.Index.NewestFirst.Select(key => $"{key.Version}.{Base64Url.EncodeToString(Hash(key.Bytes, kind, value))}")];

    public byte[] Identify(string kind, string value) => Hash(ring.Identifier, kind, value);

    // The length in front keeps ("ab", "c") and ("a", "bc") apart.
    private static byte[] Hash(byte[] key, string kind, string value) =>
        HMACSHA256.HashData(key, StrictUtf8.Encoding.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind.Length}:{kind}{value}")));
}
