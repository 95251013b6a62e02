using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bench.Crashes.Points;

/// <summary>A call of the app on its way to what answers it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query as they were sent, escapes included: the signature covers them.</param>
/// <param name="Headers">All headers.</param>
/// <param name="Body">The body; empty when there is none.</param>
internal sealed record RelayedCall(string Method, string Target, IHeaderDictionary Headers, byte[] Body)
{
    /// <summary>The segments of the path.</summary>
    public string[] Segments => Target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it changes one version of a row.</summary>
    public bool IsVersioned => Headers.ContainsKey("If-Match");

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    public static async Task<RelayedCall> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new RelayedCall(request.Method, request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, request.Headers, body.ToArray());
    }

    /// <summary>The same call to another server.</summary>
    public HttpRequestMessage To(Uri server)
    {
        var address = new Uri($"{server.GetLeftPart(UriPartial.Authority)}{Target}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var message = new HttpRequestMessage(new HttpMethod(Method), address);
        if (Body.Length > 0 || Method is "POST" or "PUT" or "PATCH")
        {
            message.Content = new ByteArrayContent(Body);
        }

        foreach (var (name, values) in Headers.Where(header => header.Key is not ("Connection" or "Transfer-Encoding" or "Content-Length" or "Expect")))
        {
            if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return message;
    }
}
