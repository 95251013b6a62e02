using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Claims a message, sends it and records what came of it. A crash in between repeats that one send under the same id.</summary>
public sealed class NotificationDelivery(
    CaseStore cases, AlertLinks links, ChannelSender sender, DirectoryBook book, TimeProvider clock, ILogger<NotificationDelivery> logger)
{
    /// <summary>Delivers a message, or finds that there is nothing to do.</summary>
    public async Task DeliverAsync(string caseId, string notificationId, CancellationToken cancellationToken)
    {
        while (await FindAsync(caseId, notificationId, cancellationToken) is var (current, message)
            && !await TryAsync(current, message, cancellationToken))
        {
            NotificationLog.Raced(logger, caseId, notificationId);
        }
    }

    private async Task<(StoredCase, StoredNotification)?> FindAsync(string caseId, string notificationId, CancellationToken cancellationToken)
    {
        var current = await cases.FindAsync(caseId, cancellationToken);
        var message = await cases.FindNotificationAsync(caseId, notificationId, cancellationToken);
        return current is null || message is null ? null : (current, message);
    }

    private async Task<bool> TryAsync(StoredCase current, StoredNotification message, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        switch (DeliveryDecision.Decide(current.Case.Status, message.Notification, now))
        {
            case DeliveryStep.Leave:
                return true;
            case DeliveryStep.Withhold:
                return await cases.TryUpdateAsync(current.Case.Id, message, DeliveryDecision.Withhold(message.Notification, now), cancellationToken);
            default:
                return await TrySendAsync(current, message, DeliveryDecision.Claim(message.Notification, now), cancellationToken);
        }
    }

    private async Task<bool> TrySendAsync(StoredCase current, StoredNotification message, Notification claimed, CancellationToken cancellationToken)
    {
        // The link is made before the claim: a link nobody was sent is harmless, a claim must be followed by the send at once.
        var link = claimed.Purpose == NotificationPurpose.Information ? null : await links.CreateAsync(current.Case.Id, claimed.PersonId, cancellationToken);
        if (!await cases.TryClaimAsync(current, message, claimed, cancellationToken))
        {
            return false;
        }

        var text = NotificationText.Compose(claimed, current.Case, book.UnitFor(current.Case.MunicipalityCode), link);
        await RecordAsync(current.Case.Id, claimed, await sender.SendAsync(claimed.PersonId, claimed.Channel, text, cancellationToken), cancellationToken);
        return true;
    }

    private async Task RecordAsync(string caseId, Notification claimed, SendOutcome outcome, CancellationToken cancellationToken)
    {
        var after = DeliveryDecision.After(claimed, outcome, clock.Now());
        NotificationLog.Attempted(logger, caseId, claimed.Id, claimed.Channel.ToString(), after.State.ToString(), after.Failure?.ToString() ?? "none");
        var stored = await cases.FindNotificationAsync(caseId, claimed.Id, cancellationToken);
        if (stored is not null && stored.Notification.Attempts == claimed.Attempts)
        {
            await cases.TryUpdateAsync(caseId, stored, after, cancellationToken);
        }
    }
}
