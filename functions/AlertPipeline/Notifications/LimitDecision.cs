using AlertPipeline.Cases;
using AlertPipeline.Notices;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>
/// Which messages go first, and what becomes of the others where a person or a channel got many. An alert, a step of the ladder, a hand-over,
/// a deadline, a review, word of the police or of a child that was found, and anything about an urgent case never wait.
/// </summary>
public static class LimitDecision
{
    /// <summary>Whether a message can wait: it tells somebody something new about a case that is not urgent, and asks for nothing at once.</summary>
    public static bool CanWait(Case current, Notification message) => current.Urgency.Level != UrgencyLevel.Urgent && message.Purpose switch
    {
        NotificationPurpose.News => message.NewsOf is not (null or ReportKind.Found),
        NotificationPurpose.Cluster => ClusterMessage.ReadersOf(message.Step) == NoticeReaders.Contacts,
        NotificationPurpose.Linked => true,
        _ => false,
    };

    /// <summary>
    /// The message as it ends because another one that is held says the same: that one is written when it is sent, and tells of everything that came until then.
    /// Null when none is.
    /// </summary>
    /// <param name="message">One that can wait.</param>
    /// <param name="open">The messages of its case that have not ended.</param>
    /// <param name="now">The present.</param>
    public static Notification? Gather(Notification message, IEnumerable<Notification> open, Instant now) =>
        open.FirstOrDefault(other => other is { HeldBy: not null, State: NotificationState.Pending } && other.NotBefore > now && SaysTheSame(other, message)) is { } held
            ? message with { State = NotificationState.Withheld, EndedAt = now, HeldBy = held.HeldBy, GatheredInto = held.Id, Withheld = NotSentReason.Superseded }
            : null;

    /// <summary>The message as it waits for its turn; unchanged when that is now.</summary>
    /// <param name="message">One that can wait.</param>
    /// <param name="person">Its turn by the limit of its reader.</param>
    /// <param name="channel">Its turn by the limit of its channel.</param>
    /// <param name="now">The present.</param>
    public static Notification Hold(Notification message, Instant person, Instant channel, Instant now)
    {
        var turn = Instant.Max(person, channel);
        return turn <= now ? message : message with
        {
            HeldBy = person >= channel ? SendLimit.Person : SendLimit.Channel,
            HeldUntil = turn,
            NotBefore = turn,
        };
    }

    /// <summary>Under which name a message counts for the limit of its reader: an exercise has a count of its own, and holds nothing real up.</summary>
    public static string ReaderOf(Case current, Notification message) => current.Exercise is null ? message.PersonId : $"{message.PersonId} in an exercise";

    private static bool SaysTheSame(Notification one, Notification other) => one.Id != other.Id
        && (one.PersonId, one.Channel, one.Purpose, one.Step, one.NewsOf, one.NoticeId) == (other.PersonId, other.Channel, other.Purpose, other.Step, other.NewsOf, other.NoticeId);
}
