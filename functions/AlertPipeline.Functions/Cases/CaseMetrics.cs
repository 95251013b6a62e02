using System.Diagnostics.Metrics;
using AlertPipeline.Cases;
using AlertPipeline.Functions.Telemetry;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>What is measured of cases.</summary>
public sealed class CaseMetrics(Meter meter)
{
    private readonly Histogram<double> lateness = meter.CreateHistogram("alertpipeline.steps.lateness", "s", "How late what is due in a case is done.", advice: Buckets.Seconds);

    /// <summary>What was due in a case is done.</summary>
    /// <param name="before">The case before.</param>
    /// <param name="now">The present.</param>
    public void RunSteps(Case before, Instant now)
    {
        if (before.NextDueAt is { } due)
        {
            lateness.Record(Duration.Max(now - due, Duration.Zero).TotalSeconds, MetricLabels.Of("status", before.Status), MetricLabels.Of(before.Exercise));
        }
    }
}
