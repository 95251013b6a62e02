using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Callbacks;

/// <summary>The life of one callback: when it is sent, and what follows from an attempt.</summary>
public static class CallbackDecision
{
    private static readonly Duration DispatchGrace = Duration.FromSeconds(30);

    // A claim holds until the next attempt is due: a sender that died and an attempt that failed are the same. The shortest is longer than any send.
    private static readonly Duration[] Waits =
    [
        Duration.FromSeconds(30), Duration.FromMinutes(5), Duration.FromMinutes(20), Duration.FromHours(1), Duration.FromHours(3), Duration.FromHours(6), Duration.FromHours(12),
    ];

    /// <summary>How often a callback is tried, within about ten hours, before it is given up; the partner then catches up by the list.</summary>
    public static int MostAttempts => Waits.Length;

    /// <summary>Decides when something points at a callback.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="now">The present.</param>
    /// <param name="isSilenced">Whether nothing about the case of the report is sent by itself.</param>
    public static CallbackStep Decide(Callback callback, Instant now, bool isSilenced = false) => callback switch
    {
        _ when callback.NotBefore > now => new CallbackStep.Leave(),
        _ when isSilenced => new CallbackStep.Withhold(),
        _ when callback.Attempts >= MostAttempts => new CallbackStep.GiveUp(FailureReason.Unreachable),
        _ => new CallbackStep.Send(callback with { Attempts = callback.Attempts + 1, NotBefore = now + Waits[callback.Attempts] }),
    };

    /// <summary>What follows from the attempt that was claimed. What the partner can mend within hours is tried again, also a refusal.</summary>
    public static CallbackStep After(Callback claimed, SendOutcome outcome, Instant now) => outcome switch
    {
        SendOutcome.Sent => new CallbackStep.Done(),
        SendOutcome.GivenUp { Reason: FailureReason.Gone or FailureReason.NotConfigured } ended => new CallbackStep.GiveUp(ended.Reason),
        SendOutcome.GivenUp refused when claimed.Attempts >= MostAttempts => new CallbackStep.GiveUp(refused.Reason),
        SendOutcome.TryLater failed when claimed.Attempts >= MostAttempts => new CallbackStep.GiveUp(failed.Reason),
        SendOutcome.TryLater { After: { } asked } when now + asked > claimed.NotBefore => new CallbackStep.Postpone(claimed with { NotBefore = now + asked }),
        _ => new CallbackStep.Leave(),
    };

    /// <summary>Whether a queue message about it has to be sent again: it may be sent now, and the last message was long ago or before its last wait.</summary>
    public static bool NeedsDispatch(Callback callback, Instant now) =>
        callback.NotBefore <= now && (callback.DispatchedAt < callback.NotBefore || callback.DispatchedAt + DispatchGrace <= now);
}
