using System.Text.Json;

namespace AlertPipeline.Protection;

/// <summary>A key ring as it is written in a file. Keys are in base64.</summary>
internal sealed record KeyRingDocument(
    int Format = 0,
    KeyRingDocument.KeySet? Encryption = null,
    KeyRingDocument.KeySet? Index = null,
    string? Identifier = null)
{
    /// <summary>The format that this version writes and reads.</summary>
    public const int PresentFormat = 1;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    /// <summary>The keys of one purpose by version; new rows are written under the current one.</summary>
    internal sealed record KeySet(string? Current = null, Dictionary<string, string?>? Keys = null);
}
