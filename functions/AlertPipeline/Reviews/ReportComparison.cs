using AlertPipeline.Cases;
using AlertPipeline.Identity;

namespace AlertPipeline.Reviews;

/// <summary>How two reports compare, field by field.</summary>
/// <param name="ReportIds">The two reports.</param>
/// <param name="Explanation">How they compare.</param>
public sealed record ReportComparison(IReadOnlyList<string> ReportIds, MatchExplanation Explanation)
{
    /// <summary>Compares two reports.</summary>
    public static ReportComparison Of(CaseReport one, CaseReport other) => new([one.ReportId, other.ReportId], IdentityComparison.Explain(one.Facts, other.Facts));

    /// <summary>Compares the two reports of two cases that most speak for one child.</summary>
    public static ReportComparison Best(Case one, Case other)
    {
        var (first, second) = one.Reports.SelectMany(report => other.Reports.Select(with => (report, with)))
            .MaxBy(pair => IdentityComparison.Compare(pair.report.Facts, pair.with.Facts).Probability);
        return Of(first, second);
    }
}
