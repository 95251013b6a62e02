using AlertPipeline.Cases;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>Stores a change of a case, then says which messages are ready. When the queue does not answer, the next visit says it.</summary>
public sealed class CaseWriter(CaseStore cases, QueueSender queue, ILogger<CaseWriter> logger)
{
    /// <summary>Stores and dispatches; false when somebody changed the case first. Without a present case it is made.</summary>
    public async Task<bool> TryWriteAsync(StoredCase? current, CaseChange change, Instant now, CancellationToken cancellationToken)
    {
        var untold = current is null ? change : await UntoldAsync(change, cancellationToken);
        if (!await cases.TryCommitAsync(current, untold, now, cancellationToken))
        {
            return false;
        }

        await Task.WhenAll(untold.Notifications.Select(message => DispatchAsync(change.Case, message.Id, cancellationToken)));
        return true;
    }

    /// <summary>Whether messages of a case that may be lost can be said again: in a long queue they still lie, and one that does not answer takes none.</summary>
    public async Task<bool> HasRoomAsync(Case current, CancellationToken cancellationToken)
    {
        try
        {
            return SweepRules.Room(await queue.LengthAsync(NotificationQueue.For(current.Urgency.Level), cancellationToken)) > 0;
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Sends a queue message about a message to a person.</summary>
    public async Task DispatchAsync(Case current, string notificationId, CancellationToken cancellationToken)
    {
        try
        {
            await queue.SendAsync(NotificationQueue.For(current.Urgency.Level), new NotificationMessage(current.Id, notificationId), cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            CaseLog.DispatchFailed(logger, current.Id, notificationId, fault.GetType().Name);
        }
    }

    // Somebody who is reached again was told before, by a message of the same id: that one stands.
    private async Task<CaseChange> UntoldAsync(CaseChange change, CancellationToken cancellationToken)
    {
        if (change.Notifications.IsEmpty)
        {
            return change;
        }

        var known = await cases.NotificationIdsAsync(change.Case.Id, cancellationToken);
        return change with { Notifications = change.Notifications.RemoveAll(message => known.Contains(message.Id)) };
    }
}
