namespace AlertPipeline.Identity.Finding;

/// <summary>The cases that share a value with a report.</summary>
/// <param name="Cases">Each once, those by the most telling values first.</param>
/// <param name="CutOff">Whether more should have been looked at than can be: a person has to look.</param>
public sealed record IndexHits(IReadOnlyList<IndexHit> Cases, bool CutOff)
{
    /// <summary>Puts answers together, in the order of the values that were sought.</summary>
    public static IndexHits Of(IReadOnlyList<IndexAnswer> answers)
    {
        var hits = answers.Where(answer => !answer.IsPassedOver)
            .SelectMany(answer => answer.CaseIds.Select(id => new IndexHit(id, answer.Value.IsExact))).DistinctBy(hit => hit.CaseId).ToList();
        return new IndexHits([.. hits.Take(MatchValue.MostCandidates)], hits.Count > MatchValue.MostCandidates || SaysNothing(answers));
    }

    // So common a child, in every respect, that only what identifies it was of use.
    private static bool SaysNothing(IReadOnlyList<IndexAnswer> answers) =>
        answers.Any(answer => answer.IsPassedOver) && answers.All(answer => answer.IsPassedOver || answer.Value.IsExact);
}
