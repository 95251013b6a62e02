using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AlertPipeline.Functions.Http;

/// <summary>Reads the body of a request, but never more than is allowed.</summary>
internal static class BodyReader
{
    /// <summary>What is wrong with the body as its headers announce it; null when nothing is.</summary>
    public static Problem? Refusal(HttpRequest request) => request.Headers.ContentEncoding.Count > 0 ? Problem.Encoded : IsJson(request) ? null : Problem.NotJson;

    /// <summary>The body; null when it is larger than allowed.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > ReportLimits.BodyBytes)
        {
            return null;
        }

        var buffer = new byte[ReportLimits.BodyBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length > ReportLimits.BodyBytes ? default(ReadOnlyMemory<byte>?) : buffer.AsMemory(0, length);
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);
}
