using AlertPipeline.Functions.Reports;
using NodaTime;

namespace AlertPipeline.Functions.Callbacks;

/// <summary>The body of a webhook to a partner after Standard Webhooks 1.0.0: what became of one of its reports.</summary>
/// <param name="Type">What happened.</param>
/// <param name="Timestamp">When the report last changed.</param>
/// <param name="Data">The report, as the partner would see it if it asked.</param>
public sealed record ReportChanged(string Type, Instant Timestamp, ReportView Data)
{
    /// <summary>The body about a change.</summary>
    public static ReportChanged Of(Instant changedAt, ReportView view) => new("report.changed", changedAt, view);
}
