using NodaTime;

namespace AlertPipeline;

/// <summary>The present as the domain keeps it.</summary>
public static class ClockExtensions
{
    /// <summary>The present in whole milliseconds, which every JSON text and every table keeps without loss.</summary>
    public static Instant Now(this TimeProvider clock) => Instant.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
