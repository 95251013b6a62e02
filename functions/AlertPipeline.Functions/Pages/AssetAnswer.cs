using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace AlertPipeline.Functions.Pages;

/// <summary>A file that a browser may keep for a year, compressed where it can be.</summary>
internal sealed class AssetAnswer(Asset asset) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var compressed = request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        response.Headers[HeaderNames.Vary] = HeaderNames.AcceptEncoding;
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        response.Headers[HeaderNames.ContentEncoding] = compressed ? "gzip" : default;
        response.ContentType = $"{asset.ContentType}; charset=utf-8";
        return response.Body.WriteAsync(compressed ? asset.Compressed : asset.Bytes, response.HttpContext.RequestAborted).AsTask();
    }
}
