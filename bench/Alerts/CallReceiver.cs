using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Bench.Hosting;
using Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Bench.Alerts;

/// <summary>Where everybody on call receives webhooks; it knows when each case was first told of, and can be faulty.</summary>
internal sealed class CallReceiver(TimeProvider time) : IAsyncDisposable
{
    /// <summary>What a busy receiver asks for.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    private readonly HeldPort port = new();
    private readonly ConcurrentDictionary<string, long> calls = new(StringComparer.Ordinal);
    private WebApplication? web;
    private ReceiverFault fault;

    /// <summary>Where it is.</summary>
    public Uri Address => new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port.Number).Uri;

    /// <summary>When it first took over a message about a case, as a time stamp; null before.</summary>
    public long? FirstCall(string caseId) => calls.TryGetValue(caseId, out var at) ? at : null;

    /// <summary>Begins to receive.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        web = LoopbackServer.Create(port.Number);
        web.Run(TakeAsync);
        await LoopbackServer.StartAsync(web, port.Number, "--port", cancellationToken);
    }

    /// <summary>Is faulty for a while.</summary>
    public async Task FailAsync(ReceiverFault kind, TimeSpan length, CancellationToken cancellationToken)
    {
        fault = kind;
        if (kind == ReceiverFault.Refuses)
        {
            await StopAsync();
        }

        await Task.Delay(length, time, cancellationToken);
        fault = ReceiverFault.None;
        if (kind == ReceiverFault.Refuses)
        {
            await StartAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        port.Dispose();
    }

    private ValueTask StopAsync() => web?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task TakeAsync(HttpContext context)
    {
        context.Response.StatusCode = (int)Answer();
        if (fault == ReceiverFault.IsBusy)
        {
            context.Response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }

        if (fault == ReceiverFault.None && (string?)(await JsonNode.ParseAsync(context.Request.Body))!["data"]!["caseReference"] is { } caseId)
        {
            calls.TryAdd(caseId, time.GetTimestamp());
        }
    }

    private HttpStatusCode Answer() => fault switch
    {
        ReceiverFault.Fails => HttpStatusCode.InternalServerError,
        ReceiverFault.IsBusy => HttpStatusCode.TooManyRequests,
        _ => HttpStatusCode.Accepted,
    };
}
