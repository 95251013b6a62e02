namespace AlertPipeline.Identity.Finding;

/// <summary>Which of the cases that were found are loaded and compared with all their reports.</summary>
public static class Shortlist
{
    /// <summary>So many different cases at most, besides those that are certain.</summary>
    public const int MostCases = 20;

    /// <summary>
    /// Those worth loading: first all that share what names one child or would be linked, so that reports at the same moment see one another however
    /// many they are, the lowest id first, then the most probable. What cannot be read stands for a case that a person would have to look at.
    /// </summary>
    public static IReadOnlyList<ShortlistedCase> Of(IdentityFacts facts, IEnumerable<IndexHit> hits) =>
    [
        .. hits.Select(hit => (Hit: hit, Match: MatchOf(facts, hit)))
            .Where(scored => scored.Hit.IsExact || scored.Match.Likeness != Likeness.Different)
            .Select(scored => (Case: new ShortlistedCase(scored.Hit.CaseId, scored.Hit.IsExact || scored.Match.Likeness == Likeness.Same, scored.Hit.Facts is null), scored.Match.Probability))
            .OrderByDescending(listed => listed.Case.IsCertain).ThenByDescending(listed => listed.Case.IsCertain ? 1 : listed.Probability).ThenBy(listed => listed.Case.CaseId, StringComparer.Ordinal)
            .Select(listed => listed.Case),
    ];

    private static Match MatchOf(IdentityFacts facts, IndexHit hit) =>
        hit.Facts is { } other ? IdentityComparison.Compare(facts, other) : Match.Unread;
}
