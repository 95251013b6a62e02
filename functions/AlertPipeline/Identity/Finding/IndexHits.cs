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

    // So common a child that no value would have led to an earlier report of it, or to one of an earlier disappearance.
    private static bool SaysNothing(IReadOnlyList<IndexAnswer> answers) => ArePassedOver(answers, value => !value.IsExact) || ArePassedOver(answers, value => value.IsOfAnyDay);

    private static bool ArePassedOver(IEnumerable<IndexAnswer> answers, Func<MatchValue, bool> among) =>
        answers.Where(answer => among(answer.Value)).ToList() is { Count: > 0 } asked && asked.TrueForAll(answer => answer.IsPassedOver);
}
