using AlertPipeline.Cases;
using AlertPipeline.Functions.Reviews;
using AlertPipeline.Identity.Explaining;
using AlertPipeline.Reviews;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>By what a comparison linked a report to its case.</summary>
/// <param name="ReportId">The report of the case that most spoke for one child.</param>
/// <param name="Probability">How probable it was then, from 0 to 1.</param>
/// <param name="Table">The version of the evidence table then.</param>
/// <param name="At">When.</param>
/// <param name="Comparison">How the two compare by the table in force; null when the other one is no longer in the case.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record LinkView(string ReportId, double Probability, string Table, Instant At, ComparisonView? Comparison, MatchWords? Explanation)
{
    /// <summary>The view of a link; null when no comparison linked the report.</summary>
    public static LinkView? Of(Case current, CaseReport report) =>
        report.LinkedBy is { } link ? Of(link, LinkComparison.Of(current, report)) : null;

    private static LinkView Of(LinkedBy link, LinkComparison? now) => new(
        link.ReportId, link.Probability, link.Table, link.At, now is null ? null : ComparisonView.Of(now.Comparison.Explanation), now?.Words);
}
