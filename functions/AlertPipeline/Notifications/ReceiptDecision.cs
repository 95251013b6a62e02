using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>
/// What receipts, and their absence, change about a message. They come late, twice, out of order and before the send is recorded, so a state only goes forward:
/// that it arrived is the last word, and that it failed counts only while nobody tries again.
/// </summary>
public static class ReceiptDecision
{
    /// <summary>The message after a receipt; null when the receipt changes nothing.</summary>
    public static Notification? After(Notification message, Receipt receipt, Instant now) => (message.State, receipt) switch
    {
        (NotificationState.Delivered or NotificationState.Withheld, _) => null,
        (_, Receipt.Delivered) when message.Attempts > 0 => End(message, NotificationState.Delivered, null, now),
        (NotificationState.Claimed or NotificationState.Sent, Receipt.Failed failed) => End(message, NotificationState.Failed, failed.Reason, now),
        _ => null,
    };

    /// <summary>The message after the time for its receipt; null while there is time, or when none is awaited. A receipt that comes later still counts.</summary>
    public static Notification? WithoutReceipt(Notification message, Instant now) => message is { State: NotificationState.Sent, ReceiptBy: { } by } && by <= now
        ? message with { ReceiptBy = null, Failure = FailureReason.NoReceipt }
        : null;

    private static Notification End(Notification message, NotificationState state, FailureReason? failure, Instant now) =>
        message with { State = state, EndedAt = now, Failure = failure, ReceiptBy = null, ClaimedUntil = null, NotBefore = null };
}
