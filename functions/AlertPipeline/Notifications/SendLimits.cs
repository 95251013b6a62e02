using AlertPipeline.Quotas;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>How many messages may be sent, before what can wait has to. What asks somebody to act never waits.</summary>
public sealed record SendLimits
{
    /// <summary>The most messages to one person at once; so many more become free within <see cref="PersonWindow"/>.</summary>
    public int MessagesPerPerson { get; init; } = 20;

    /// <summary>The time in which <see cref="MessagesPerPerson"/> become free again, one after the other.</summary>
    public Duration PersonWindow { get; init; } = Duration.FromMinutes(10);

    /// <summary>The most messages a second by one channel, to all people together.</summary>
    public int MessagesPerSecond { get; init; } = 10;

    /// <summary>The limit of one person.</summary>
    public QuotaPolicy OfPerson => QuotaPolicy.Of("person", MessagesPerPerson, MessagesPerPerson, PersonWindow);

    /// <summary>The limit of one channel.</summary>
    public QuotaPolicy OfChannel => QuotaPolicy.Of("channel", MessagesPerSecond, MessagesPerSecond, Duration.FromSeconds(1));
}
