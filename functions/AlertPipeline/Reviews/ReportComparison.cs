using AlertPipeline.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Identity.Explaining;

namespace AlertPipeline.Reviews;

/// <summary>How two reports compare, field by field.</summary>
/// <param name="One">A report.</param>
/// <param name="Other">Another.</param>
/// <param name="Explanation">How they compare.</param>
public sealed record ReportComparison(CaseReport One, CaseReport Other, MatchExplanation Explanation)
{
    /// <summary>The two reports.</summary>
    public IReadOnlyList<string> ReportIds => [One.ReportId, Other.ReportId];

    /// <summary>The same in words.</summary>
    public MatchWords Words => Waterfall.Of(One.Facts, Other.Facts, Explanation);

    /// <summary>Compares two reports.</summary>
    public static ReportComparison Of(CaseReport one, CaseReport other) => new(one, other, IdentityComparison.Explain(one.Facts, other.Facts));

    /// <summary>Compares the two reports of two cases that most speak for one child.</summary>
    public static ReportComparison Best(Case one, Case other)
    {
        var (first, second) = one.Reports.SelectMany(report => other.Reports.Select(with => (report, with)))
            .MaxBy(pair => IdentityComparison.Compare(pair.report.Facts, pair.with.Facts), MatchOrder.ByStrength);
        return Of(first, second);
    }
}
