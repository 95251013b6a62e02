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
    /// <summary>What is still to be done, for a person; nothing when all is at rest.</summary>
    public IReadOnlyList<string> Left =>
    [
        .. Pending == 0 ? [] : new[] { $"{Pending} reports are still to come into a case" },
        .. Callbacks.Select(callback => $"the partner is still to be told of report {callback.Key}, attempts {callback.Value}"),
        .. Notifications.Where(message => !message.HasEnded).Select(message =>
            $"{message.PersonId} is still to be told ({message.Step}, {message.Channel}), {message.State}, attempts {message.Attempts}, failure {message.Failure?.ToString() ?? "none"}"),
        .. DeadLetters.Where(letter => !letter.Value).Select(letter => $"nobody was told of dead letter {letter.Key}"),
    ];

    /// <summary>What may have been sent without a record of it: the ids of messages that are claimed, of reports whose callback is, and of dead letters of which nobody is known to be told.</summary>
    public IReadOnlySet<string> InFlight => Notifications.Where(message => message.State == NotificationState.Claimed).Select(message => message.Id)
        .Concat(Callbacks.Where(callback => callback.Value > 0).Select(callback => callback.Key))
        .Concat(DeadLetters.Where(letter => !letter.Value).Select(letter => letter.Key))
        .ToHashSet(StringComparer.Ordinal);
}
