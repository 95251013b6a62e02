using NodaTime;

namespace AlertPipeline.Quotas;

/// <summary>
/// A token bucket, kept as the one moment at which it would be full again: a request moves that moment on by the interval of its policy,
/// and what lies between the present and that moment is what is missing.
/// </summary>
/// <param name="FullAt">When it would be full again.</param>
public sealed record TokenBucket(Instant FullAt)
{
    /// <summary>A bucket that nobody took from.</summary>
    public static TokenBucket Full { get; } = new(Instant.MinValue);

    /// <summary>Asks for one token. A refusal takes nothing; a clock that was set back costs at most the time to fill an empty bucket.</summary>
    public QuotaDecision Take(QuotaPolicy policy, Instant now)
    {
        var missing = Duration.Max(Duration.Zero, Duration.Min(FullAt - now, policy.FillTime));
        var allowed = missing + policy.Interval <= policy.FillTime;
        var left = policy.FillTime - missing - (allowed ? policy.Interval : Duration.Zero);
        var remaining = (int)(left.ToInt64Nanoseconds() / policy.Interval.ToInt64Nanoseconds());
        return new(allowed, remaining, (policy.Interval * (remaining + 1)) - left, new TokenBucket(now + policy.FillTime - left));
    }

    /// <summary>Takes one token even where there is none yet, and says when it will be there: who takes later waits longer.</summary>
    public (Instant At, TokenBucket Bucket) Reserve(QuotaPolicy policy, Instant now)
    {
        var full = Instant.Max(FullAt, now) + policy.Interval;
        return (Instant.Max(now, full - policy.FillTime), new TokenBucket(full));
    }
}
