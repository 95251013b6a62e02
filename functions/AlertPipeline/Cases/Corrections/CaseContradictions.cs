using AlertPipeline.Identity;

namespace AlertPipeline.Cases.Corrections;

/// <summary>Finds reports of one case that contradict each other: a chain of likeness can bring two together that are not alike.</summary>
public static class CaseContradictions
{
    /// <summary>The first two reports that cannot well be about one child and that no person brought together; null when there are none.</summary>
    public static (CaseReport One, CaseReport Other)? Of(Case current) => PairsOf(current.Reports)
        .Where(pair => Contradict(pair.One.Facts, pair.Other.Facts) && !current.Corrections.Any(correction => BroughtTogether(correction, current, pair.One, pair.Other)))
        .Select(pair => ((CaseReport, CaseReport)?)pair).FirstOrDefault();

    private static IEnumerable<(CaseReport One, CaseReport Other)> PairsOf(IReadOnlyList<CaseReport> reports) =>
        reports.SelectMany((one, index) => reports.Skip(index + 1).Select(other => (one, other)));

    // Reports without a name are in the case because of what their partner says, not of whom they describe.
    private static bool Contradict(IdentityFacts one, IdentityFacts other) =>
        one.Names.Count > 0 && other.Names.Count > 0
        && IdentityComparison.Compare(one, other) is { IsContradicted: true } or { Likeness: Likeness.Different };

    private static bool BroughtTogether(CaseCorrection correction, Case current, CaseReport one, CaseReport other) =>
        correction.HasMoved && correction.To == current.Id
        && correction.Reports.Contains(one.ReportId) != correction.Reports.Contains(other.ReportId);
}
