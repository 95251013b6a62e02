using AlertPipeline.Cases;
using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>Another way to a person whom a message did not reach: the next contact that the directory gives, as long as the message is still worth sending.</summary>
public static class NextChannel
{
    /// <summary>The message on the next channel; null when the person was reached, has no further contact, or need not be told any more.</summary>
    /// <param name="current">The case.</param>
    /// <param name="ended">The message as it ended.</param>
    /// <param name="all">All messages of the case.</param>
    /// <param name="book">The directory as it is now.</param>
    /// <param name="now">The present.</param>
    public static Notification? Of(Case current, Notification ended, IReadOnlyList<Notification> all, DirectoryBook book, Instant now)
    {
        if (!IsUnreached(ended) || !DeliveryDecision.MayBeSent(current, ended, now) || all.Any(other => other.InsteadOf == ended.Id))
        {
            return null;
        }

        var used = all.Where(other => IsOfOneDecision(other, ended)).Select(other => other.Channel).Append(ended.Channel).ToHashSet();
        var next = book.Find(ended.PersonId)?.Contacts.FirstOrDefault(contact => !used.Contains(contact.Kind));
        return next is null ? null : Instead(current, ended, next.Kind, book, now);
    }

    /// <summary>Whether a message ended without reaching anybody, as far as is known.</summary>
    public static bool IsUnreached(Notification ended) => ended.State == NotificationState.Failed || ended.Failure == FailureReason.NoReceipt;

    // Whatever they ask: the link and the code of a hand-over must not meet on one channel.
    private static bool IsOfOneDecision(Notification one, Notification other) =>
        (one.Step, one.StartedByEvent, one.PersonId, one.CreatedAt) == (other.Step, other.StartedByEvent, other.PersonId, other.CreatedAt);

    private static Notification Instead(Case current, Notification ended, ChannelKind channel, DirectoryBook book, Instant now) => ended with
    {
        Id = DerivedId.NextChannel(current.Id, ended, channel),
        InsteadOf = ended.Id,
        Directory = book.Version,
        Channel = channel,
        State = NotificationState.Pending,
        Attempts = 0,
        DispatchedAt = now,
        ClaimedUntil = null,
        NotBefore = null,
        HeldBy = null,
        HeldUntil = null,
        EndedAt = null,
        Failure = null,
        RemoteId = null,
        Withheld = null,
        ReceiptBy = null,
        Unknown = null,
    };
}
