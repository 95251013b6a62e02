using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>What a report of a partner in the sandbox is: an exercise, which nobody is told of and which is gone after a day.</summary>
public static class Exercise
{
    /// <summary>The word that marks it wherever it is kept or shown to people.</summary>
    public const string Mark = "EXERCISE";

    /// <summary>How long it is there.</summary>
    public static Duration Lifetime { get; } = Duration.FromDays(1);

    /// <summary>Whether an exercise of that moment is over.</summary>
    public static bool IsOver(Instant receivedAt, Instant now) => receivedAt + Lifetime <= now;
}
