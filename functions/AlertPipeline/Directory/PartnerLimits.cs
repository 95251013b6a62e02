using AlertPipeline.Quotas;
using NodaTime;

namespace AlertPipeline.Directory;

/// <summary>How much a partner may send to each instance of the app. More is answered with 429 and when to try again.</summary>
public sealed record PartnerLimits
{
    /// <summary>The default of <see cref="PerSecond"/>.</summary>
    public const int DefaultPerSecond = 20;

    /// <summary>The default of <see cref="Burst"/>.</summary>
    public const int DefaultBurst = 200;

    /// <summary>The default of <see cref="BatchesPerMinute"/>.</summary>
    public const int DefaultBatchesPerMinute = 6;

    /// <summary>The default of <see cref="AtOnce"/>.</summary>
    public const int DefaultAtOnce = 4;

    /// <summary>Requests a second in the long run.</summary>
    public int PerSecond { get; init; } = DefaultPerSecond;

    /// <summary>Requests at once after a quiet time.</summary>
    public int Burst { get; init; } = DefaultBurst;

    /// <summary>Batches a minute; as many at once after a quiet time.</summary>
    public int BatchesPerMinute { get; init; } = DefaultBatchesPerMinute;

    /// <summary>Reports that are stored at the same time; more of them wait for each other.</summary>
    public int AtOnce { get; init; } = DefaultAtOnce;

    /// <summary>The policy for requests.</summary>
    public QuotaPolicy ForRequests() => QuotaPolicy.Of("reports", Burst, PerSecond, Duration.FromSeconds(1));

    /// <summary>The policy for batches.</summary>
    public QuotaPolicy ForBatches() => QuotaPolicy.Of("batches", BatchesPerMinute, BatchesPerMinute, Duration.FromMinutes(1));
}
