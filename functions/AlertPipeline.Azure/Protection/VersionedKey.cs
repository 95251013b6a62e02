namespace AlertPipeline.Protection;

/// <summary>A 256-bit key under the name that is stored beside what it protects.</summary>
internal sealed record VersionedKey(string Version, byte[] Bytes)
{
    private const int LongestVersion = 16;

    /// <summary>Whether it can name a key: 1 to 16 of a to z and 0 to 9, so that it is safe in a table key.</summary>
    public static bool IsVersion(string? text) =>
        text is { Length: > 0 and <= LongestVersion } && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
}
