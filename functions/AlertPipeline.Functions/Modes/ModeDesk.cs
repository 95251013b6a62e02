using AlertPipeline.Functions.Http;
using AlertPipeline.Modes;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Modes;

/// <summary>Lets administrators begin and end modes, and desks see them.</summary>
public sealed class ModeDesk(Access access, ModeStore store, TimeProvider clock)
{
    /// <summary>Begins one, in the place of any of its kind that is under way.</summary>
    internal async Task<HttpAnswer> StartAsync(HttpRequest request, ModeKind kind, CancellationToken cancellationToken) => access.Administrator(request) is null
        ? HttpAnswer.Of(access.Refusal(request))
        : await WishBody.TakeAsync(
            request, body => ModeReader.Read(body, kind), wish => StartAsync(kind, TimedMode.Start(wish, clock.Now()), cancellationToken), cancellationToken);

    /// <summary>Ends one early; where none is under way there is nothing to end.</summary>
    internal async Task<HttpAnswer> EndAsync(HttpRequest request, ModeKind kind, CancellationToken cancellationToken)
    {
        if (access.Administrator(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        var now = clock.Now();
        if (await store.FindAsync(kind, now, cancellationToken) is { } mode)
        {
            await store.WriteAsync(kind, mode.End(now), cancellationToken);
        }

        return Show(null);
    }

    /// <summary>Shows the one that is under way, to the on-call role and administrators.</summary>
    internal async Task<HttpAnswer> ShowAsync(HttpRequest request, ModeKind kind, CancellationToken cancellationToken) =>
        (access.Desk(request) ?? access.Administrator(request)) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : Show(await store.FindAsync(kind, clock.Now(), cancellationToken));

    private async Task<HttpAnswer> StartAsync(ModeKind kind, TimedMode mode, CancellationToken cancellationToken)
    {
        await store.WriteAsync(kind, mode, cancellationToken);
        return Show(mode);
    }

    private static HttpAnswer Show(TimedMode? mode) => HttpAnswer.Json(StatusCodes.Status200OK, ModeView.Of(mode));
}
