using System.Text;
using System.Text.Json;

namespace AlertPipeline.Reports.Reading;

/// <summary>Parses the body of a request strictly: what two readers could take for two things is no report.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = ReportLimits.Depth };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The value in the body; null when it is not plain JSON in UTF-8.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var value = JsonElement.Parse(StrictUtf8.GetString(WithoutMark(body)), Strict);
            DecodeNames(value);
            return value;
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            // The last of them is how a name with half a surrogate pair shows.
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    // The parser decodes a name only where it compares it with another one.
    private static void DecodeNames(JsonElement value)
    {
        foreach (var field in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default)
        {
            _ = field.Name;
            DecodeNames(field.Value);
        }

        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default)
        {
            DecodeNames(item);
        }
    }
}
