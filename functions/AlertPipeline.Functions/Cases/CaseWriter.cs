using AlertPipeline.Cases;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>Stores a change of a case, then says which messages are ready. When the queue does not answer, the next visit says it.</summary>
public sealed class CaseWriter(CaseStore cases, QueueSender queue, TimeProvider clock, ILogger<CaseWriter> logger)
{
    /// <summary>Stores and dispatches; false when somebody changed the case first. Without a present case it is made.</summary>
    public async Task<bool> TryWriteAsync(StoredCase? current, CaseChange change, Instant now, CancellationToken cancellationToken)
    {
        var untold = current is null ? change : await UntoldAsync(change, cancellationToken);
        if (!await cases.TryCommitAsync(current, untold, now, cancellationToken))
        {
            return false;
        }

        await Task.WhenAll([AnnounceAsync(current?.Case, change.Case, cancellationToken), .. untold.Notifications.Select(message => DispatchAsync(change.Case, message, cancellationToken))]);
        return true;
    }

    /// <summary>Whether messages that may be lost can be said again in a queue: in a long one they still lie, and one that does not answer takes none.</summary>
    public async Task<bool> HasRoomAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return SweepRules.Room(await queue.LengthAsync(name, cancellationToken)) > 0;
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Sends a queue message about a message to a person, to be received when that may be sent.</summary>
    public Task DispatchAsync(Case current, Notification message, CancellationToken cancellationToken) => TrySendAsync(
        current.Id, NotificationQueue.For(current, message), new NotificationMessage(current.Id, message.Id), message.NotBefore, cancellationToken);

    // The timer looks at the case as well, some seconds later.
    private Task AnnounceAsync(Case? before, Case after, CancellationToken cancellationToken) => after.NextDueAt is { } due && due != before?.NextDueAt
        ? TrySendAsync(after.Id, StorageNames.DueQueue, new DueMessage(after.Id), due, cancellationToken)
        : Task.CompletedTask;

    private async Task TrySendAsync<T>(string caseId, string name, T message, Instant? notBefore, CancellationToken cancellationToken)
    {
        try
        {
            await queue.SendAsync(name, message, notBefore - clock.Now() ?? Duration.Zero, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            CaseLog.DispatchFailed(logger, caseId, name, fault.GetType().Name);
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
