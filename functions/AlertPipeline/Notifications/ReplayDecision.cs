using AlertPipeline.Cases;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>Whether a person may have a message sent again that did not reach its reader, and what it is then: the same one, under the same id.</summary>
public static class ReplayDecision
{
    /// <summary>Decides.</summary>
    /// <param name="current">The case.</param>
    /// <param name="message">The message.</param>
    /// <param name="now">The present.</param>
    public static ReplayOutcome Decide(Case current, Notification message, Instant now) => message switch
    {
        _ when !NextChannel.IsUnreached(message) => new ReplayOutcome.NotFailed(),
        _ when !DeliveryDecision.MayBeSent(current, message, now) => new ReplayOutcome.Overtaken(),
        _ => new ReplayOutcome.Again(message with { State = NotificationState.Pending, Attempts = 0, DispatchedAt = now, NotBefore = null, EndedAt = null, Failure = null }),
    };
}
