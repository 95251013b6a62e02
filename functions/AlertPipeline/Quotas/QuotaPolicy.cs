using NodaTime;

namespace AlertPipeline.Quotas;

/// <summary>How many requests are allowed at once, and how fast the allowance grows back.</summary>
/// <param name="Name">Its name in the answers.</param>
/// <param name="Burst">The most at once after a quiet time; at least one.</param>
/// <param name="Interval">The time after which one more is allowed.</param>
public sealed record QuotaPolicy(string Name, int Burst, Duration Interval)
{
    /// <summary>The time in which an empty bucket becomes full.</summary>
    public Duration FillTime => Interval * Burst;

    /// <summary>A policy by its rate. The interval is rounded up, so that the rate is never exceeded.</summary>
    /// <param name="name">Its name in the answers.</param>
    /// <param name="burst">The most at once after a quiet time.</param>
    /// <param name="count">How many are allowed in <paramref name="time"/> in the long run.</param>
    /// <param name="time">The time for that many.</param>
    public static QuotaPolicy Of(string name, int burst, int count, Duration time) =>
        new(name, burst, Duration.FromNanoseconds((time.ToInt64Nanoseconds() + count - 1) / count));
}
