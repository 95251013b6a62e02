using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerSample;

/// <summary>Receives webhooks. 2xx says that an event was taken over; anything else has it sent again.</summary>
internal sealed class Listener(Webhook webhook, Action<JsonNode> take)
{
    private const long MostBytes = 1_000_000;

    // Yours belongs into your database, in one transaction with what you do about the event.
    private readonly ConcurrentDictionary<string, bool> seen = new(StringComparer.Ordinal);

    /// <summary>Starts to receive on 127.0.0.1.</summary>
    public async Task<WebApplication> StartAsync(int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes);
        var app = builder.Build();
        app.MapPost("/{**path}", TakeAsync);
        await app.StartAsync(cancellationToken);
        return app;
    }

    private async Task<IResult> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        var headers = request.Headers;
        if (!webhook.IsGenuine(headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"], body.ToArray()))
        {
            return Results.Unauthorized();
        }

        if (seen.TryAdd(headers["webhook-id"].ToString(), true))
        {
            take(JsonNode.Parse(body.ToArray())!);
        }

        return Results.NoContent();
    }
}
