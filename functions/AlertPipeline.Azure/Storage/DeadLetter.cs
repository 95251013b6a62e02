using Azure;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>A queue message that failed too often and was put aside.</summary>
public sealed record DeadLetter
{
    /// <summary>Derived from the queue and the message: the same work that fails again is the same dead letter.</summary>
    public required string Id { get; init; }

    /// <summary>The queue it belongs to.</summary>
    public required string Queue { get; init; }

    /// <summary>The message as it was: ids only.</summary>
    public required string Body { get; init; }

    /// <summary>When it was put aside.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>When people were told; null until then.</summary>
    public Instant? AlertedAt { get; init; }

    /// <summary>When it was last put back into its queue; null when it never was.</summary>
    public Instant? ReplayedAt { get; init; }

    /// <summary>Whether people have to be told: they never were, or it failed again after it was put back.</summary>
    public bool MustBeTold => AlertedAt is not { } told || ReplayedAt > told;

    /// <summary>The version of the row.</summary>
    public ETag ETag { get; init; }
}
