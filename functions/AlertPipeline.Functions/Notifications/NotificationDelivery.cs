using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Claims a message, sends it and records what came of it. A crash in between repeats that one send under the same id.</summary>
public sealed class NotificationDelivery(
    CaseStore cases, AlertLinks links, ChannelSender sender, HandOvers handOvers, DirectoryBook book, TimeProvider clock, ILogger<NotificationDelivery> logger)
{
    /// <summary>Delivers a message, or finds that there is nothing to do.</summary>
    public async Task DeliverAsync(string caseId, string notificationId, CancellationToken cancellationToken)
    {
        Uri? link = null;
        while (await FindAsync(caseId, notificationId, cancellationToken) is var (current, message))
        {
            var step = DeliveryDecision.Decide(current.Case, message.Notification, clock.Now());
            if (step == DeliveryStep.Send)
            {
                // Made before the claim: a link nobody was sent is harmless, a claim must be followed by the send at once.
                link ??= await links.OfAsync(caseId, message.Notification, cancellationToken);
            }

            if (await TryAsync(step, current, message, link, cancellationToken))
            {
                return;
            }

            NotificationLog.Raced(logger, caseId, notificationId);
        }
    }

    private async Task<(StoredCase, StoredNotification)?> FindAsync(string caseId, string notificationId, CancellationToken cancellationToken)
    {
        var current = await cases.FindAsync(caseId, cancellationToken);
        var message = await cases.FindNotificationAsync(caseId, notificationId, cancellationToken);
        return current is null || message is null ? null : (current, message);
    }

    private async Task<bool> TryAsync(DeliveryStep step, StoredCase current, StoredNotification message, Uri? link, CancellationToken cancellationToken)
    {
        var (caseId, notification) = (current.Case.Id, message.Notification);
        return step switch
        {
            DeliveryStep.Send => await TrySendAsync(current, message, link, cancellationToken),
            DeliveryStep.Withhold => await cases.TryUpdateAsync(caseId, message, DeliveryDecision.Withhold(notification, clock.Now()), cancellationToken),
            DeliveryStep.GiveUp => await cases.TryUpdateAsync(caseId, message, DeliveryDecision.GiveUp(notification, clock.Now()), cancellationToken),
            _ => true,
        };
    }

    private async Task<bool> TrySendAsync(StoredCase current, StoredNotification message, Uri? link, CancellationToken cancellationToken)
    {
        var claimed = DeliveryDecision.Claim(message.Notification, clock.Now());
        if (!await cases.TryClaimAsync(current, message, claimed, cancellationToken))
        {
            return false;
        }

        if (clock.Now() + DeliveryDecision.LongestSend <= claimed.ClaimedUntil)
        {
            var text = NotificationText.Compose(claimed, current.Case, book.UnitsOf(current.Case.Units), link);
            await RecordAsync(current.Case.Id, claimed, await sender.SendAsync(claimed.PersonId, claimed.Channel, text, cancellationToken));
        }

        return true;
    }

    // Not cancelled by a host that stops: an outcome that is not recorded is a send that is repeated.
    private async Task RecordAsync(string caseId, Notification claimed, SendOutcome outcome)
    {
        var after = DeliveryDecision.After(claimed, outcome, clock.Now());
        NotificationLog.Attempted(logger, caseId, claimed.Id, claimed.Channel.ToString(), after.State.ToString(), after.Failure?.ToString() ?? "none");
        var stored = await cases.FindNotificationAsync(caseId, claimed.Id, CancellationToken.None);
        if (stored is not null && stored.Notification.Attempts == claimed.Attempts)
        {
            await cases.TryUpdateAsync(caseId, stored, after, CancellationToken.None);
            await handOvers.RecordAsync(caseId, after, CancellationToken.None);
        }
    }
}
