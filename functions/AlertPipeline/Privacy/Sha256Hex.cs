using System.Security.Cryptography;
using System.Text;

namespace AlertPipeline.Privacy;

/// <summary>The form in which keys and tokens are kept: a hash of an unguessable text.</summary>
public static class Sha256Hex
{
    /// <summary>SHA-256 of the text in UTF-8, as 64 lower-case hex digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
