using System.Text;
using Bench.Crashes.Points;
using Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.Crashes.Stages;

/// <summary>Stands between the app and a server, passes every call on unchanged, and sees each before and after it took effect.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    private readonly WebApplication web = LoopbackServer.Create(0);
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });
    private readonly Uri server;
    private readonly Func<RelayedCall, string> nameOf;
    private readonly CallWatch watch;
    private readonly TimeProvider time;
    private int underWay;

    private Relay(Uri server, Func<RelayedCall, string> nameOf, CallWatch watch, TimeProvider time)
    {
        (this.server, this.nameOf, this.watch, this.time) = (server, nameOf, watch, time);
        web.Run(PassAsync);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(web.Urls.First());

    public static async Task<Relay> StartAsync(Uri server, Func<RelayedCall, string> nameOf, CallWatch watch, TimeProvider time)
    {
        var relay = new Relay(server, nameOf, watch, time);
        await relay.web.StartAsync();
        return relay;
    }

    /// <summary>Ends when no call is under way: what a dead app had sent has taken effect, or never will.</summary>
    public async Task IdleAsync(CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref underWay) > 0)
        {
            await Task.Delay(Poll, time, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        http.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        Interlocked.Increment(ref underWay);
        try
        {
            await PassAsync(context, await RelayedCall.ReadAsync(context.Request));
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    // Not cancelled when the app dies: what was sent takes effect.
    private async Task PassAsync(HttpContext context, RelayedCall call)
    {
        var name = nameOf(call);
        await Task.Delay(watch.Weather.Delay, time);
        if (watch.Weather.Breaks(name) || !watch.Passes(CrashSide.Before, name))
        {
            context.Abort();
            return;
        }

        using var message = call.To(server);
        using var answer = await http.SendAsync(message, CancellationToken.None);
        var body = await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
        if (BroughtSomething(name, body) && !watch.Passes(CrashSide.After, name))
        {
            context.Abort();
            return;
        }

        await AnswerAsync(context, answer, body);
    }

    // After a look into an empty queue nothing has changed.
    private static bool BroughtSomething(string name, byte[] body) =>
        !name.StartsWith(StorageCalls.Receive, StringComparison.Ordinal) || Encoding.UTF8.GetString(body).Contains("<QueueMessage>", StringComparison.Ordinal);

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer, byte[] body)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Connection" or "Transfer-Encoding" or "Keep-Alive")))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body, CancellationToken.None);
        }
    }
}
