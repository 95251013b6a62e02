using System.Text;
using AlertPipeline.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Local;

/// <summary>The HTTP side of the inbox.</summary>
internal sealed class InboxEndpoints(InboxOptions options, InboxLog log, TraceLog traces)
{
    private readonly WebhookVerifier verifier = new(options.Time, SecretOf(options));

    public static WebApplication Build(InboxOptions options, InboxLog log, TraceLog traces)
    {
        var web = LoopbackServer.Create(options.Port);
        var endpoints = new InboxEndpoints(options, log, traces);
        web.MapGet("/", endpoints.Page);
        web.MapGet("/messages", () => log.Messages);
        web.MapGet("/traces", endpoints.TraceList);
        web.MapGet("/traces/{id}", endpoints.TraceOf);
        web.MapPost("/mail", endpoints.TakeMailAsync);
        web.MapPost("/webhooks/{recipient}", endpoints.TakeWebhookAsync);
        return web;
    }

    private static WebhookSecret SecretOf(InboxOptions options) => WebhookSecret.TryParse(options.WebhookSecret)
        ?? throw new LocalRunException("The webhook secret of the inbox is none: give \"whsec_\" and 24 to 64 random bytes in base64.");

    private IResult Page() => Html(InboxPage.Render(log.Messages));

    private IResult TraceList() => Html(TracePage.RenderList(traces.OfReports()));

    private IResult TraceOf(string id) => traces.Find(id) is { } trace ? Html(TracePage.Render(trace)) : Results.NotFound();

    private static IResult Html(string page) => Results.Text(page, "text/html", Encoding.UTF8);

    private async Task<IResult> TakeMailAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        log.Add(await ReceivedMail.ReadAsync(request.Body, options.Time.GetUtcNow(), cancellationToken));
        return Results.NoContent();
    }

    private async Task<IResult> TakeWebhookAsync(string recipient, HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        if (!IsGenuine(request.Headers, body.ToArray()))
        {
            return Results.Problem("The signature does not hold: sign with the secret of this inbox, and mind the clock.", statusCode: 401);
        }

        log.Add(ReceivedWebhook.Read(request.Headers["webhook-id"].ToString(), recipient, body.ToArray(), options.Time.GetUtcNow()));
        return Results.NoContent();
    }

    private bool IsGenuine(IHeaderDictionary headers, byte[] body) =>
        verifier.Verify(headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"], body) == WebhookVerification.Genuine;
}
