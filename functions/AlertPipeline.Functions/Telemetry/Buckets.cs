using System.Diagnostics.Metrics;

namespace AlertPipeline.Functions.Telemetry;

/// <summary>The bounds between which durations are counted: from what nobody notices to what a published deadline forbids.</summary>
internal static class Buckets
{
    /// <summary>In seconds, from one to a day.</summary>
    public static InstrumentAdvice<double> Seconds { get; } = new() { HistogramBucketBoundaries = [1, 2, 5, 10, 15, 30, 60, 120, 300, 900, 3600, 14400, 86400] };
}
