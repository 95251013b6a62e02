namespace AlertPipeline.Identity.Finding;

/// <summary>Goes through a shortlist until enough different cases are known. What was filed with a case that is known already is not loaded again.</summary>
/// <param name="shortlist">The cases worth loading, in order.</param>
/// <param name="exceptCaseId">The case that looks.</param>
public sealed class CandidateSearch(IReadOnlyList<ShortlistedCase> shortlist, string exceptCaseId)
{
    private readonly Dictionary<string, Candidate> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal) { exceptCaseId };

    /// <summary>The cases so far.</summary>
    public IReadOnlyList<Candidate> Found => [.. found.Values];

    /// <summary>Whether a case was neither loaded nor compared by its row in the index.</summary>
    public bool HasUnreadLeft => shortlist.Any(listed => listed.IsUnread && !seen.Contains(listed.CaseId));

    /// <summary>What to load next; empty when it is enough.</summary>
    public IReadOnlyList<string> Next() =>
        [.. shortlist.Where(listed => !seen.Contains(listed.CaseId) && (listed.IsCertain || found.Count < Shortlist.MostCases)).Select(listed => listed.CaseId).Take(AtOnce)];

    // Reports of a burst agree on which certain case comes first: once it has taken in the others, they need not be loaded.
    private int AtOnce => found.Count == 0 && seen.Count == 1 && shortlist is [{ IsCertain: true }, ..] ? 1 : Shortlist.MostCases;

    /// <summary>Takes in what was loaded; null where a row leads nowhere.</summary>
    /// <param name="asked">What <see cref="Next"/> asked for.</param>
    /// <param name="loaded">What came of each.</param>
    public void Add(IEnumerable<string> asked, IEnumerable<ScoredCase?> loaded)
    {
        seen.UnionWith(asked);
        foreach (var scored in loaded.OfType<ScoredCase>().Where(scored => scored.Candidate.CaseId != exceptCaseId))
        {
            found.TryAdd(scored.Candidate.CaseId, scored.Candidate);
            seen.UnionWith(scored.FiledAs);
        }
    }
}
