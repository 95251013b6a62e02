using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Claims a message, sends it and records what came of it. A crash in between repeats that one send under the same id.</summary>
public sealed class NotificationDelivery(
    CaseStore cases, CaseWriter writer, MessageLimits limits, AlertLinks links, MessageWriter texts, ChannelSender sender, Outcomes outcomes, SentHandOvers handOvers,
    GoneContacts gone, NotificationMetrics metrics, TimeProvider clock, ILogger<NotificationDelivery> logger)
{
    /// <summary>Delivers a message, or finds that there is nothing to do.</summary>
    public async Task DeliverAsync(string caseId, string notificationId, CancellationToken cancellationToken)
    {
        AlertAnswer? answer = null;
        while (await FindAsync(caseId, notificationId, cancellationToken) is var (current, message))
        {
            var step = DeliveryDecision.Decide(current.Case, message.Notification, clock.Now());
            var limited = step == DeliveryStep.Send && answer is null ? await limits.ApplyAsync(current.Case, message.Notification, cancellationToken) : message.Notification;
            if (step == DeliveryStep.Send && limited == message.Notification)
            {
                // Made before the claim: a link nobody was sent is harmless, a claim must be followed by the send at once.
                answer ??= await links.OfAsync(caseId, message.Notification, cancellationToken);
            }

            if (await TryAsync(step, current, message, limited, answer, cancellationToken))
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

    private async Task<bool> TryAsync(DeliveryStep step, StoredCase current, StoredNotification message, Notification limited, AlertAnswer? answer, CancellationToken cancellationToken)
    {
        var (caseId, notification) = (current.Case.Id, message.Notification);
        return step switch
        {
            DeliveryStep.Send when limited == notification => await TrySendAsync(current, message, answer!, cancellationToken),
            DeliveryStep.Send => await TryHoldAsync(current, message, limited, cancellationToken),
            DeliveryStep.Wait => await ComesAgainAsync(current, notification, cancellationToken),
            DeliveryStep.Withhold => await cases.TryUpdateAsync(caseId, message, DeliveryDecision.Withhold(current.Case, notification, clock.Now()), cancellationToken),
            DeliveryStep.GiveUp => await outcomes.TryRecordAsync(caseId, message, DeliveryDecision.GiveUp(notification, clock.Now()), cancellationToken),
            _ => true,
        };
    }

    private async Task<bool> TryHoldAsync(StoredCase current, StoredNotification message, Notification limited, CancellationToken cancellationToken) =>
        await cases.TryUpdateAsync(current.Case.Id, message, limited, cancellationToken) && (limited.HasEnded || await ComesAgainAsync(current, limited, cancellationToken));

    private async Task<bool> ComesAgainAsync(StoredCase current, Notification waiting, CancellationToken cancellationToken)
    {
        await writer.DispatchAsync(current.Case, waiting, cancellationToken);
        return true;
    }

    private async Task<bool> TrySendAsync(StoredCase current, StoredNotification message, AlertAnswer answer, CancellationToken cancellationToken)
    {
        var claimed = DeliveryDecision.Claim(message.Notification, clock.Now());
        if (!await cases.TryClaimAsync(current, message, claimed, cancellationToken))
        {
            return false;
        }

        if (clock.Now() + DeliveryDecision.LongestSend <= claimed.ClaimedUntil)
        {
            var text = texts.Write(claimed, current.Case, answer);
            await RecordAsync(current, claimed, await sender.SendAsync(claimed.PersonId, claimed.Channel, text, cancellationToken));
        }

        return true;
    }

    // Not cancelled by a host that stops: an outcome that is not recorded is a send that is repeated.
    private async Task RecordAsync(StoredCase current, Notification claimed, SendOutcome outcome)
    {
        var caseId = current.Case.Id;
        var after = DeliveryDecision.After(claimed, outcome, clock.Now());
        NotificationLog.Attempted(logger, caseId, claimed.Id, claimed.Channel.ToString(), after.State.ToString(), after.Failure?.ToString() ?? "none");
        metrics.Attempt(current.Case, after);
        Spans.About(caseId: caseId, notificationId: claimed.Id, outcome: after.State.ToWord());
        await outcomes.RecordAsync(caseId, claimed.Id, stored => IsOf(claimed, stored) ? after : null, CancellationToken.None);
        if (after.State == NotificationState.Pending)
        {
            await ComesAgainAsync(current, after, CancellationToken.None);
        }

        await handOvers.RecordAsync(caseId, after, CancellationToken.None);
        await gone.NoteAsync(claimed.PersonId, claimed.Channel, outcome, CancellationToken.None);
    }

    // A receipt may have come before: what it says is newer than that the message was taken over.
    private static bool IsOf(Notification claimed, Notification stored) => stored.State == NotificationState.Claimed && stored.Attempts == claimed.Attempts;
}
