using AlertPipeline.Notifications;

namespace Bench.Crashes.Stages;

/// <summary>What storage holds at one moment, read around the app.</summary>
/// <param name="Statuses">The status of each case.</param>
/// <param name="Notifications">Every message to a person.</param>
/// <param name="Pending">How many accepted reports are not in a case yet.</param>
/// <param name="Callbacks">How often each callback that is still to come was tried, by the id of its report.</param>
/// <param name="DeadLetters">Every dead letter, and whether people were told of it.</param>
/// <param name="Hidden">How many messages that failed too often still lie in their queue: a host that died keeps one hidden for up to ten minutes.</param>
internal sealed record Books(
    IReadOnlyDictionary<string, string> Statuses,
    IReadOnlyList<Notification> Notifications,
    int Pending,
    IReadOnlyDictionary<string, int> Callbacks,
    IReadOnlyDictionary<string, bool> DeadLetters,
    int Hidden)
{
    /// <summary>Whether nothing is left to do now.</summary>
    public bool IsAtRest => Pending == 0 && Callbacks.Count == 0 && Notifications.All(message => message.HasEnded) && DeadLetters.Values.All(told => told);

    /// <summary>What may have been sent without a record of it: the ids of messages that are claimed, of reports whose callback is, and of dead letters of which nobody is known to be told.</summary>
    public IReadOnlySet<string> InFlight => Notifications.Where(message => message.State == NotificationState.Claimed).Select(message => message.Id)
        .Concat(Callbacks.Where(callback => callback.Value > 0).Select(callback => callback.Key))
        .Concat(DeadLetters.Where(letter => !letter.Value).Select(letter => letter.Key))
        .ToHashSet(StringComparer.Ordinal);
}
