using AlertPipeline.Callbacks;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Callbacks;

/// <summary>Sends callbacks again whose next attempt is due, or whose message was lost.</summary>
public sealed class LateCallbacks(CallbackStore callbacks, CallbackOutbox outbox, QueueSender queue, SweepMetrics metrics, TimeProvider clock, ILogger<LateCallbacks> logger)
{
    /// <summary>Sends what is late, as many as one run may; a long queue is a backlog, whose messages still lie in it.</summary>
    public async Task RepeatAsync(IReadOnlyCollection<StoredCallback> waiting, CancellationToken cancellationToken)
    {
        var room = SweepRules.Room(await queue.LengthAsync(StorageNames.CallbacksQueue, cancellationToken));
        var sent = 0;
        foreach (var stored in waiting.TakeWhile(_ => sent < room).Where(stored => CallbackDecision.NeedsDispatch(stored.Callback, clock.Now())))
        {
            sent += await TryRepeatAsync(stored, cancellationToken) ? 1 : 0;
        }

        CallbackLog.Swept(logger, waiting.Count, sent);
        metrics.Repair(SweptWork.Callbacks, sent);
    }

    private async Task<bool> TryRepeatAsync(StoredCallback stored, CancellationToken cancellationToken)
    {
        if (await callbacks.TryUpdateAsync(stored, stored.Callback with { DispatchedAt = clock.Now() }, cancellationToken) is null)
        {
            return false;
        }

        await outbox.SendAsync(stored.Callback.ReportId, cancellationToken);
        return true;
    }
}
