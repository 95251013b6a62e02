using AlertPipeline.Cases;
using AlertPipeline.Identity.Explaining;

namespace AlertPipeline.Reviews;

/// <summary>Shows how a report that a comparison linked compares now with the report that it was linked by.</summary>
/// <param name="Link">By what it was linked.</param>
/// <param name="Comparison">How the two compare by the table in force.</param>
public sealed record LinkComparison(LinkedBy Link, ReportComparison Comparison)
{
    /// <summary>The same in words; where the table has changed since, that comes first.</summary>
    public MatchWords Words => Comparison.Explanation.Table == Link.Table ? Comparison.Words : Since(Comparison.Explanation.Table).Then(Comparison.Words);

    /// <summary>Compares; null when no comparison linked the report, or when the other one is no longer in its case.</summary>
    public static LinkComparison? Of(Case current, CaseReport report) =>
        report.LinkedBy is { } link && current.Reports.FirstOrDefault(other => other.ReportId == link.ReportId) is { } other
            ? new LinkComparison(link, ReportComparison.Of(report, other))
            : null;

    private MatchWords Since(string table) => new(
        [$"Gekoppeld met tabel {Link.Table}. Nu geldt tabel {table}: de getallen waren toen anders."],
        [$"Linked by table {Link.Table}. Table {table} is in force now: the numbers were different then."]);
}
