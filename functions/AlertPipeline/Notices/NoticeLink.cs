using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using NodaTime;

namespace AlertPipeline.Notices;

/// <summary>What the link in a message about a notice carries: whoever has it can read the notice and decide about it in the name of the reader, without an account.</summary>
/// <param name="NoticeId">The notice.</param>
/// <param name="PersonId">Who was told, by the id in the directory.</param>
/// <param name="Readers">As what: the police answer a hand-over, the contacts judge.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record NoticeLink(string NoticeId, string PersonId, NoticeReaders Readers, Instant ExpiresAt) : IExpiring
{
    private const string Kind = "notice-link";
    private static readonly Duration ValidFor = Duration.FromDays(14);

    /// <summary>The link of a message, good for 14 days; null when the message is about no notice.</summary>
    public static NoticeLink? Of(Notification notification, Instant now) => notification.NoticeId is { } id
        ? new(id, notification.PersonId, ClusterMessage.ReadersOf(notification.Step), now + ValidFor)
        : null;

    /// <summary>The link as a part of a path.</summary>
    public string Sign(IKeyedHasher hasher) => SignedToken.Write(hasher, Kind, this);

    /// <summary>Reads a link; null when it is not, or no longer, good.</summary>
    public static NoticeLink? Read(string token, IKeyedHasher hasher, Instant now) => SignedToken.Read<NoticeLink>(hasher, Kind, token, now);
}
