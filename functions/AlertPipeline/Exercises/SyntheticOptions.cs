using NodaTime;

namespace AlertPipeline.Exercises;

/// <summary>How often the app sends itself a report, and how soon that must arrive.</summary>
/// <param name="Every">The time between two; zero sends none. Setting Synthetic:EveryMinutes; five minutes unless it is set.</param>
/// <param name="Within">How soon after it was accepted the probe must be told. Setting Synthetic:Within; a minute unless it is set.</param>
public sealed record SyntheticOptions(Duration Every, Duration Within)
{
    // A timer that comes a moment early must not wait a whole minute more.
    private static readonly Duration Slack = Duration.FromSeconds(30);

    /// <summary>Whether any is sent.</summary>
    public bool IsOn => Every > Duration.Zero;

    /// <summary>Whether the next one is due.</summary>
    /// <param name="last">When the last one was sent; null when none was.</param>
    /// <param name="now">The present.</param>
    public bool IsDue(Instant? last, Instant now) => IsOn && (last is null || last + Every - Slack <= now);
}
