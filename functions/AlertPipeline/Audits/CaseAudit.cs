using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Audits;

/// <summary>Works out from a case and its messages what should have happened by now and did not.</summary>
public static class CaseAudit
{
    /// <summary>What waits in a case, since when it could have happened.</summary>
    /// <param name="current">The case.</param>
    /// <param name="messages">All its messages.</param>
    /// <param name="now">The present.</param>
    public static IEnumerable<AuditObservation> Of(Case current, IReadOnlyList<Notification> messages, Instant now) =>
        Waiting(current, messages).Where(seen => seen.Since <= now);

    /// <summary>Whether nothing will be late in a case before its next step.</summary>
    public static bool IsSettled(Case current, IReadOnlyList<Notification> messages, Instant now) =>
        !current.IsWorkedOn || (messages.All(message => message.HasEnded) && !Of(current, messages, now).Any());

    private static IEnumerable<AuditObservation> Waiting(Case current, IReadOnlyList<Notification> messages) =>
    [
        .. current.NextDueAt is { } due ? [new AuditObservation(AuditKind.OverdueStep, due)] : Array.Empty<AuditObservation>(),
        .. UntoldSince(current, messages) is { } since ? [new AuditObservation(AuditKind.UntoldCase, since)] : Array.Empty<AuditObservation>(),
        .. messages.Where(IsUnsent).Select(message => new AuditObservation(AuditKind.LateMessage, ReadyAt(message, messages))),
    ];

    // A case whose first alert waits for the morning has a step to come and no message yet. After a message that failed there is time for the next channel.
    private static Instant? UntoldSince(Case current, IReadOnlyList<Notification> messages) =>
        current.Status != CaseStatus.Open || messages.Count == 0 || messages.Any(message => message.State is NotificationState.Sent or NotificationState.Delivered)
        ? null
        : messages.Select(message => message.EndedAt).Append(messages.Min(message => message.CreatedAt)).Max();

    private static bool IsUnsent(Notification message) => message is { HasEnded: false, State: not NotificationState.Sent };

    // What goes by another channel was created with what did not arrive, and could be sent only when that was known.
    private static Instant ReadyAt(Notification message, IReadOnlyList<Notification> messages) => ((IReadOnlyList<Instant?>)
    [
        message.CreatedAt, message.NotBefore, message.ClaimedUntil, .. messages.Where(failed => failed.Id == message.InsteadOf).Select(FailedAt),
    ]).Max() ?? message.CreatedAt;

    private static Instant? FailedAt(Notification failed) => failed.Failure == FailureReason.NoReceipt ? failed.EndedAt + DeliveryDecision.ReceiptTime : failed.EndedAt;
}
