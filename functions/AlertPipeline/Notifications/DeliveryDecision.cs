using AlertPipeline.Cases;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>The life of one message: whether it may be sent, what a claim is, and what follows from an attempt.</summary>
public static class DeliveryDecision
{
    /// <summary>How long a claim holds; after this the sender is taken to have died.</summary>
    public static Duration ClaimTime { get; } = Duration.FromSeconds(30);

    /// <summary>The longest that a send takes. A claim with less time left is not followed by one: another sender may begin before it ends.</summary>
    public static Duration LongestSend { get; } = Duration.FromSeconds(16);

    /// <summary>How long a receipt may take before the next channel is tried: networks that work report within seconds.</summary>
    public static Duration ReceiptTime { get; } = Duration.FromMinutes(3);

    /// <summary>How often a send is claimed before the message is given up, after half an hour; the ladder goes on meanwhile.</summary>
    public const int MostAttempts = 13;

    private static readonly Duration DispatchGrace = Duration.FromSeconds(30);

    private static readonly Duration[] Waits =
    [
        Duration.FromSeconds(1), Duration.FromSeconds(2), Duration.FromSeconds(5), Duration.FromSeconds(15), Duration.FromSeconds(30), Duration.FromMinutes(1),
        Duration.FromMinutes(2), Duration.FromMinutes(5),
    ];

    /// <summary>Decides when the queue points at a message.</summary>
    public static DeliveryStep Decide(Case current, Notification notification, Instant now) => notification switch
    {
        { HasEnded: true } or { State: NotificationState.Sent } => DeliveryStep.Leave,
        { State: NotificationState.Claimed } when notification.ClaimedUntil > now => DeliveryStep.Leave,
        _ when !MayBeSent(current, notification, now) => DeliveryStep.Withhold,
        { Attempts: >= MostAttempts } => DeliveryStep.GiveUp,
        _ when notification.NotBefore > now => DeliveryStep.Wait,
        _ => DeliveryStep.Send,
    };

    /// <summary>Whether what the message says is still to be said: its case is as it was then, and no other message has replaced it.</summary>
    public static bool MayBeSent(Case current, Notification notification, Instant now) => WhyNot(current, notification, now) is null;

    /// <summary>Why it is not to be said any more; null when it is.</summary>
    public static NotSentReason? WhyNot(Case current, Notification notification, Instant now) => MayBeTold(notification, current, now)
        ? IsReplaced(notification, current) ? NotSentReason.Superseded : null
        : Why(notification, current, now);

    /// <summary>The message as claimed.</summary>
    public static Notification Claim(Notification notification, Instant now) => notification with
    {
        State = NotificationState.Claimed,
        Attempts = notification.Attempts + 1,
        ClaimedUntil = now + ClaimTime,
        NotBefore = null,
    };

    /// <summary>The message after it was decided not to send it.</summary>
    public static Notification Withhold(Case current, Notification notification, Instant now) =>
        notification with { State = NotificationState.Withheld, EndedAt = now, Withheld = WhyNot(current, notification, now) };

    /// <summary>The message after so many claims without an outcome that something about it must be wrong.</summary>
    public static Notification GiveUp(Notification notification, Instant now) => GiveUp(notification, FailureReason.Unreachable, now);

    /// <summary>The message after an attempt.</summary>
    public static Notification After(Notification claimed, SendOutcome outcome, Instant now) => outcome switch
    {
        SendOutcome.Sent sent => claimed with
        {
            State = NotificationState.Sent,
            EndedAt = now,
            Failure = null,
            ClaimedUntil = null,
            RemoteId = sent.RemoteId,
            ReceiptBy = sent.ReceiptFollows ? now + ReceiptTime : null,
        },
        SendOutcome.TryLater later when claimed.Attempts < MostAttempts => claimed with
        {
            State = NotificationState.Pending,
            Failure = later.Reason,
            ClaimedUntil = null,
            NotBefore = now + Duration.Max(later.After ?? Duration.Zero, Waits[Math.Min(claimed.Attempts, Waits.Length) - 1]),
        },
        SendOutcome.TryLater later => GiveUp(claimed, later.Reason, now),
        SendOutcome.GivenUp given => GiveUp(claimed, given.Reason, now),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };

    /// <summary>Whether a queue message about it has to be sent again: it may be sent now, and the last one was long ago or before its last wait.</summary>
    public static bool NeedsDispatch(Notification notification, Instant now)
    {
        var readyAt = Instant.Max(notification.NotBefore ?? Instant.MinValue, notification.ClaimedUntil ?? Instant.MinValue);
        return notification is { HasEnded: false, State: not NotificationState.Sent } && readyAt <= now && (notification.DispatchedAt is not { } sent || sent < readyAt || sent + DispatchGrace <= now);
    }

    // A person who took a case stops its ladder, and still wants to hear what reporters say later. A cluster is about more than this case.
    private static bool MayBeTold(Notification notification, Case current, Instant now) =>
        notification.Purpose switch
        {
            NotificationPurpose.Review => current.Acknowledgement?.PersonId == notification.PersonId && current.Status == CaseStatus.Acknowledged,
            _ when current.IsOldAt(now) => false,
            NotificationPurpose.Alert => current.Status == CaseStatus.Open && !current.IsAcceptedBy(notification.PersonId),
            NotificationPurpose.News or NotificationPurpose.Linked => current.Status is CaseStatus.Open or CaseStatus.Acknowledged or CaseStatus.Noted,
            NotificationPurpose.Cluster => !current.IsSilenced,
            NotificationPurpose.HandOver or NotificationPurpose.HandOverCode => MayBeOffered(notification, current),
            NotificationPurpose.HandOverEnded => current is { Status: CaseStatus.Closed, IsSilenced: false },
            NotificationPurpose.Deadline => current.Status == CaseStatus.Acknowledged && !current.PoliceKnow,
            _ => current.Status == CaseStatus.Open,
        };

    private static NotSentReason Why(Notification notification, Case current, Instant now) => current switch
    {
        { Status: CaseStatus.Merged } => NotSentReason.CaseMerged,
        { Status: CaseStatus.Closed } => NotSentReason.CaseClosed,
        _ when notification.Purpose != NotificationPurpose.Review && current.IsOldAt(now) => NotSentReason.CaseOld,
        { AcceptedHandOver: not null } when notification.Purpose is NotificationPurpose.HandOver or NotificationPurpose.HandOverCode => NotSentReason.PoliceKnow,
        { PoliceKnow: true } when notification.Purpose == NotificationPurpose.Deadline => NotSentReason.PoliceKnow,
        { Status: CaseStatus.Acknowledged } when notification.Purpose != NotificationPurpose.HandOverEnded => NotSentReason.CaseTaken,
        _ when notification.Purpose == NotificationPurpose.Alert && current.IsAcceptedBy(notification.PersonId) => NotSentReason.AlreadyAccepted,
        _ => NotSentReason.Overtaken,
    };

    // Taking a case stops its ladder, and not the contact that is asked because another one refused, or because whoever has it says so.
    private static bool MayBeOffered(Notification notification, Case current) =>
        (current.Status == CaseStatus.Open || (current.Status == CaseStatus.Acknowledged && !current.Ladder.Has(notification.Step)))
        && (current.AcceptedHandOver is null || current.AcceptedHandOver.PersonId == notification.PersonId);

    // When the urgency rose, the new climb alerts the same people at once; a hand-over is worth sending twice. Of a burst of links the last message says it all.
    private static bool IsReplaced(Notification notification, Case current) => notification.Purpose switch
    {
        NotificationPurpose.Alert => notification.StartedByEvent != current.Climb.StartedByEvent,
        NotificationPurpose.Linked => current.Acknowledgement is not null && current.Reports.Any(report => report.LinkedBy?.At > notification.CreatedAt),
        _ => false,
    };

    private static Notification GiveUp(Notification claimed, FailureReason reason, Instant now) =>
        claimed with { State = NotificationState.Failed, EndedAt = now, Failure = reason, ClaimedUntil = null };
}
