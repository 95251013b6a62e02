using NodaTime;

namespace AlertPipeline.DeadLetters;

/// <summary>Which dead letters somebody means; what is left out does not matter.</summary>
/// <param name="Queue">Those of this queue.</param>
/// <param name="Reason">Those that failed for this reason.</param>
/// <param name="RecordedFrom">Those put aside at this moment or later.</param>
/// <param name="RecordedUntil">Those put aside before this moment.</param>
public sealed record DeadLetterFilter(string? Queue = null, DeadLetterReason? Reason = null, Instant? RecordedFrom = null, Instant? RecordedUntil = null)
{
    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsAll => this is { Queue: null, Reason: null, RecordedFrom: null, RecordedUntil: null };

    /// <summary>Whether a letter is meant.</summary>
    public bool Covers(DeadLetter letter) =>
        (Queue ?? letter.Queue) == letter.Queue
        && (Reason ?? letter.Reason) == letter.Reason
        && (RecordedFrom is not { } from || letter.RecordedAt >= from)
        && (RecordedUntil is not { } until || letter.RecordedAt < until);
}
