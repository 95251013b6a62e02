using AlertPipeline.Identity;

namespace AlertPipeline.Cases.Corrections;

/// <summary>How a report compares with a case, by all reports of the case and by what people said about them.</summary>
public static class CaseCandidacy
{
    /// <summary>
    /// Scores the case. Where people brought reports together that contradict each other, such as those of one child under two names,
    /// what one part of them takes in the case takes in: the rule against chains is for what the system linked by itself.
    /// </summary>
    public static Candidate Score(CaseReport report, Case found)
    {
        var whole = Score(report, found, found.Reports);
        return whole.IsBarred
            ? Parts(found).Select(part => Score(report, found, part)).FirstOrDefault(part => part is { Likeness: Likeness.Same, IsBarred: false }) is { } part ? part with { Reports = whole.Reports } : whole
            : whole;
    }

    private static Candidate Score(CaseReport report, Case found, IEnumerable<CaseReport> reports) =>
        Candidate.Score(report.Facts, found.Id, found.Status != CaseStatus.Tentative, reports.Select(known => known.Facts));

    private static IEnumerable<IEnumerable<CaseReport>> Parts(Case found) => found.Corrections
        .Where(correction => correction.HasMoved && correction.To == found.Id)
        .SelectMany(correction => new[] { found.Reports.Where(known => correction.Reports.Contains(known.ReportId)), found.Reports.Where(known => !correction.Reports.Contains(known.ReportId)) });
}
