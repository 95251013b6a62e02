using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notifications;

/// <summary>
/// Records what became of messages. Where one did not reach its reader, the message on the next channel is stored in the same transaction:
/// a crash loses neither.
/// </summary>
public sealed class Outcomes(CaseStore cases, CaseWriter writer, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Records a change of a message as it is now; when somebody changes it first, decides again.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="notificationId">The message.</param>
    /// <param name="change">The message as it becomes; null when nothing changes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RecordAsync(string caseId, string notificationId, Func<Notification, Notification?> change, CancellationToken cancellationToken)
    {
        while (await cases.FindNotificationAsync(caseId, notificationId, cancellationToken) is { } stored && change(stored.Notification) is { } changed)
        {
            if (await TryRecordAsync(caseId, stored, changed, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Records what a message became; false when somebody changed it first.</summary>
    public async Task<bool> TryRecordAsync(string caseId, StoredNotification message, Notification changed, CancellationToken cancellationToken)
    {
        var (current, instead) = await InsteadAsync(caseId, changed, cancellationToken);
        if (!await cases.TryUpdateAsync(caseId, message, changed, cancellationToken, instead))
        {
            return false;
        }

        if (current is not null && instead is not null)
        {
            await writer.DispatchAsync(current, instead, cancellationToken);
        }

        return true;
    }

    private async Task<(Case?, Notification?)> InsteadAsync(string caseId, Notification changed, CancellationToken cancellationToken)
    {
        if (!NextChannel.IsUnreached(changed) || await cases.FindAsync(caseId, cancellationToken) is not { Case: var current })
        {
            return (null, null);
        }

        var all = await cases.NotificationsAsync(caseId, cancellationToken);
        return (current, NextChannel.Of(current, changed, [.. all.Select(message => message.Notification)], book, clock.Now()));
    }
}
