using System.Text;
using System.Text.Json;

namespace AlertPipeline.Reports;

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
            return JsonElement.Parse(StrictUtf8.GetString(body), Strict);
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            // The last of them is how a name with half a surrogate pair shows when names are compared.
            return null;
        }
    }
}
