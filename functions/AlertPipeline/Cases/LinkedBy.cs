using AlertPipeline.Identity;
using AlertPipeline.Identity.Weights;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>By what a comparison linked a report to its case at once.</summary>
/// <param name="ReportId">The report of the case that most speaks for one child.</param>
/// <param name="Probability">How probable it was that the two are about one child, from 0 to 1.</param>
/// <param name="Table">The version of the evidence table by which they were compared.</param>
/// <param name="At">When.</param>
public sealed record LinkedBy(string ReportId, double Probability, string Table, Instant At)
{
    /// <summary>What links a report to a case; null when its own partner says that it is about one of its reports, which no comparison has to find out.</summary>
    public static LinkedBy? Of(CaseReport report, Case current, Instant now)
    {
        if (current.Reports.Any(known => Statement.Joins(report.Facts, known.Facts)))
        {
            return null;
        }

        var (strongest, match) = current.Reports.Select(known => (known, Match: IdentityComparison.Compare(report.Facts, known.Facts)))
            .MaxBy(compared => compared.Match, MatchOrder.ByStrength);
        return new LinkedBy(strongest.ReportId, match.Probability, EvidenceTable.Shipped.Version, now);
    }
}
