using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AlertPipeline.Functions.Http;

/// <summary>Reads the body of a request, but never more than is allowed.</summary>
internal static class BodyReader
{
    /// <summary>What is wrong with the body as its headers announce it; null when nothing is.</summary>
    public static Problem? Refusal(HttpRequest request) => Refusal(request, "application/json", Problem.NotJson);

    /// <summary>What is wrong with a body of many lines as its headers announce it; null when nothing is.</summary>
    public static Problem? RefusalOfLines(HttpRequest request) => Refusal(request, "application/x-ndjson", Problem.NotLines);

    /// <summary>The body; null when it is larger than allowed.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        var buffer = new byte[(request.ContentLength ?? most) + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length > most ? default(ReadOnlyMemory<byte>?) : buffer.AsMemory(0, length);
    }

    private static Problem? Refusal(HttpRequest request, string mediaType, Problem otherwise) =>
        request.Headers.ContentEncoding.Count > 0 ? Problem.Encoded : IsOf(request, mediaType) ? null : otherwise;

    private static bool IsOf(HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
