using System.Text.Json;
using System.Text.Json.Serialization;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>One message to one person on one channel: outbox row and delivery record in one.</summary>
public sealed record Notification
{
    /// <summary>Derived, so that a retry of the decision writes the same row; constant over every attempt to send.</summary>
    public required string Id { get; init; }

    /// <summary>The step of the ladder that asked for it.</summary>
    public required string Step { get; init; }

    /// <summary>The event that started the climb of the ladder in which it was decided.</summary>
    public required int StartedByEvent { get; init; }

    /// <summary>The person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The version of the directory by which the person was found.</summary>
    public required string Directory { get; init; }

    /// <summary>The channel.</summary>
    public required ChannelKind Channel { get; init; }

    /// <summary>What it asks of the person.</summary>
    public required NotificationPurpose Purpose { get; init; }

    /// <summary>For news, the kind of the report that brought it.</summary>
    public ReportKind? NewsOf { get; init; }

    /// <summary>For news that a case goes on in another one, the case that was taken in.</summary>
    public string? TakenIn { get; init; }

    /// <summary>For a notice of a cluster, its id.</summary>
    public string? NoticeId { get; init; }

    /// <summary>When it was decided.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public NotificationState State { get; init; }

    /// <summary>How often a send was claimed.</summary>
    public int Attempts { get; init; }

    /// <summary>When a queue message about it was last sent; null before the first.</summary>
    public Instant? DispatchedAt { get; init; }

    /// <summary>Until when the present claim holds; after that the sender is taken to have died.</summary>
    public Instant? ClaimedUntil { get; init; }

    /// <summary>Not before this moment again, after a failed attempt.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>When it reached its present final state.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public FailureReason? Failure { get; init; }

    /// <summary>What a newer version of the app wrote that this one does not know; it is kept.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }

    /// <summary>Whether nothing more will be done about it.</summary>
    public bool HasEnded => State is NotificationState.Sent or NotificationState.Failed or NotificationState.Withheld;
}
