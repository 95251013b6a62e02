using System.Text;

namespace AlertPipeline.Protection;

/// <summary>UTF-8 that refuses half a character instead of silently storing another one.</summary>
internal static class StrictUtf8
{
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
