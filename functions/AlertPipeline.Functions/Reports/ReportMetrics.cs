using System.Diagnostics.Metrics;
using AlertPipeline.Functions.Telemetry;
using AlertPipeline.Identity;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>What is measured of reports.</summary>
public sealed class ReportMetrics(Meter meter)
{
    private readonly Counter<long> accepted = meter.CreateCounter<long>("alertpipeline.reports.accepted", "{report}", "Reports that are stored for good; a repeat counts again.");
    private readonly Counter<long> refused = meter.CreateCounter<long>("alertpipeline.reports.refused", "{report}", "Reports that were refused.");
    private readonly Counter<long> matched = meter.CreateCounter<long>("alertpipeline.reports.matched", "{report}", "Reports that are in a case.");

    /// <summary>A report was stored, or had been before.</summary>
    public void Accept(StoredReport report) => accepted.Add(
        1, MetricLabels.Of("kind", report.Report.Kind), MetricLabels.Of("urgency", report.Urgency.Level), MetricLabels.Of(ReportExercise.Of(report)));

    /// <summary>A report was refused.</summary>
    /// <param name="problem">The short name of the problem that its sender was told.</param>
    public void Refuse(string problem) => refused.Add(1, new KeyValuePair<string, object?>("reason", problem));

    /// <summary>A report came into a case.</summary>
    public void Match(StoredReport report, IdentityOutcome outcome) => matched.Add(1, MetricLabels.Of("outcome", outcome), MetricLabels.Of(ReportExercise.Of(report)));
}
