using AlertPipeline;

namespace Bench.Alerts;

/// <summary>A report that was accepted.</summary>
/// <param name="ReportId">Its id.</param>
/// <param name="AcceptedAt">When its 202 came, as a time stamp.</param>
internal sealed record SentReport(string ReportId, long AcceptedAt)
{
    /// <summary>The case that it opens.</summary>
    public string CaseId => DerivedId.Case(ReportId);
}
