using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertPipeline.Protection;

/// <summary>What the header of a JWE says about its key and its row.</summary>
internal sealed record JweHeader(
    [property: JsonPropertyName(JweHeader.KeyVersionName)] string? KeyVersion,
    [property: JsonPropertyName(JweHeader.ContextName)] string? Context)
{
    public const string KeyVersionName = "kid";
    public const string ContextName = "ctx";
    private const int Parts = 5;
    private const int CharactersPerGroup = 4;

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Reads the header without trusting it yet; null when the text is no JWE in compact form.</summary>
    public static JweHeader? Read(string jwe)
    {
        var parts = jwe.Split('.');
        return parts.Length == Parts && Array.TrueForAll(parts, IsCanonical) ? Parse(Base64Url.DecodeFromChars(parts[0])) : null;
    }

    private static JweHeader? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<JweHeader>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The last character of a part can hold bits that decoding ignores; another spelling of the same bytes is an alteration too.
    private static bool IsCanonical(string part)
    {
        var tail = part.AsSpan()[(part.Length / CharactersPerGroup * CharactersPerGroup)..];
        return !part.AsSpan().ContainsAnyExcept(Alphabet) && Base64Url.IsValid(tail) && Base64Url.EncodeToString(Base64Url.DecodeFromChars(tail)).AsSpan().SequenceEqual(tail);
    }
}
