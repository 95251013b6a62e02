namespace AlertPipeline.Reports;

/// <summary>What came of reading a body: a report, or at least one fault.</summary>
public sealed record ReportReading
{
    private ReportReading(Report? report, IReadOnlyList<ReportFault> faults) => (Report, Faults) = (report, faults);

    /// <summary>The report; null when there are faults.</summary>
    public Report? Report { get; }

    /// <summary>All faults; empty when there is a report.</summary>
    public IReadOnlyList<ReportFault> Faults { get; }

    internal static ReportReading Accepted(Report report) => new(report, []);

    internal static ReportReading Refused(IReadOnlyList<ReportFault> faults) => new(null, faults);
}
