using NodaTime;

namespace AlertPipeline.DeadLetters;

/// <summary>The tries of a message of which the app saw that they failed.</summary>
/// <param name="Count">How many.</param>
/// <param name="FirstAt">When the first of them failed; null when there is none.</param>
public sealed record FailedTries(int Count, Instant? FirstAt)
{
    /// <summary>None.</summary>
    public static FailedTries None { get; } = new(0, null);

    /// <summary>One more.</summary>
    public FailedTries After(Instant now) => new(Count + 1, FirstAt ?? now);
}
