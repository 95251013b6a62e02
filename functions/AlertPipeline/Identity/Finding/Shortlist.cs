namespace AlertPipeline.Identity.Finding;

/// <summary>Which of the cases that were found are loaded and compared with all their reports.</summary>
public static class Shortlist
{
    /// <summary>So many different cases at most, besides those that share what names one child.</summary>
    public const int MostCases = 20;

    /// <summary>
    /// Those worth loading, the most probable first; those that share what names one child before all others.
    /// What cannot be read stands for a case that a person would have to look at.
    /// </summary>
    public static IReadOnlyList<IndexHit> Of(IdentityFacts facts, IEnumerable<IndexHit> hits) =>
    [
        .. hits.Select(hit => (Hit: hit, Probability: ProbabilityOf(facts, hit)))
            .Where(scored => scored.Hit.IsExact || scored.Probability >= Match.PossibleFrom)
            .OrderByDescending(scored => scored.Hit.IsExact).ThenByDescending(scored => scored.Probability)
            .Select(scored => scored.Hit),
    ];

    private static double ProbabilityOf(IdentityFacts facts, IndexHit hit) =>
        hit.Facts is { } other ? IdentityComparison.Compare(facts, other).Probability : Match.PossibleFrom;
}
