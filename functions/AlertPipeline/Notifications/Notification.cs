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

    /// <summary>Not before this moment, after a failed attempt or because of a limit.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>The limit by which it had to wait; null when it had not.</summary>
    public SendLimit? HeldBy { get; init; }

    /// <summary>Until when a limit held it; null when none did, or when it was gathered into another message.</summary>
    public Instant? HeldUntil { get; init; }

    /// <summary>The id of the message that waited already and says what this one would have said; null for any other.</summary>
    public string? GatheredInto { get; init; }

    /// <summary>When it reached its present final state.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public FailureReason? Failure { get; init; }

    /// <summary>Why it was withheld; null when it was not, or by an earlier version.</summary>
    public NotSentReason? Withheld { get; init; }

    /// <summary>Why it was not sent, or did not arrive because its contact is gone; null otherwise.</summary>
    public NotSentReason? NotSent => Failure == FailureReason.Gone ? NotSentReason.ContactGone : Withheld;

    /// <summary>What the receiver that took it over calls it; null when it gave no name.</summary>
    public string? RemoteId { get; init; }

    /// <summary>Until when a receipt must come; null when none is awaited.</summary>
    public Instant? ReceiptBy { get; init; }

    /// <summary>The id of the message that did not reach the person on another channel; null for one that a step or an event asked for.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>What a newer version of the app wrote that this one does not know; it is kept.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }

    /// <summary>Whether nothing more will be done about it.</summary>
    public bool HasEnded => State is NotificationState.Delivered or NotificationState.Failed or NotificationState.Withheld || IsTakenOver;

    // Whoever waits for a receipt may yet have to try another channel.
    private bool IsTakenOver => State == NotificationState.Sent && ReceiptBy is null;
}
