using AlertPipeline.Cases;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>How long it takes until somebody is called.</summary>
public static class FirstAlert
{
    /// <summary>
    /// The time from when the report that opened a case was accepted until an alert of a step that is due at once was taken over by its receiver, on whichever channel;
    /// null for every other message, and for one that was not sent.
    /// </summary>
    public static Duration? Delay(Case current, Notification message) =>
        message is { State: NotificationState.Sent, Purpose: NotificationPurpose.Alert, EndedAt: { } at } && IsDueAtOnce(current, message.Step) && IsOfFirstRound(current, message)
            ? at - current.AcceptedAt
            : null;

    private static bool IsDueAtOnce(Case current, string name) => current.Ladder.For(current.Urgency.Level).Steps.Any(step => step.Name == name && step.After == Duration.Zero);

    // The climb that the opening began, and no repeat in it: the id of a message says that.
    private static bool IsOfFirstRound(Case current, Notification message) => Enum.GetValues<ChannelKind>()
        .Select(channel => DerivedId.Notification(current.Id, eventNumber: 1, message.Step, message.PersonId, channel.ToString(), round: 0))
        .Any(first => first == message.Id || first == message.InsteadOf);
}
