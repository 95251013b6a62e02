using System.Diagnostics.Metrics;
using AlertPipeline.Functions.Telemetry;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>What the sweep measures.</summary>
public sealed class SweepMetrics(Meter meter)
{
    private readonly Gauge<double> age = meter.CreateGauge<double>("alertpipeline.backlog.age", "s", "How long the report waits that has waited longest to come into a case.");
    private readonly Counter<long> repairs = meter.CreateCounter<long>("alertpipeline.sweep.repairs", "{message}", "Queue messages that the sweep sent again.");

    /// <summary>The oldest report that is not in a case yet came in so long ago; zero when all are.</summary>
    public void Wait(Duration oldest) => age.Record(oldest.TotalSeconds);

    /// <summary>Messages about something were sent again.</summary>
    public void Repair(SweptWork work, int sent) => repairs.Add(sent, MetricLabels.Of("work", work));
}
