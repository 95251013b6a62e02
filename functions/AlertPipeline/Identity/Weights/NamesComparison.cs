using AlertPipeline.Identity.Names;

namespace AlertPipeline.Identity.Weights;

/// <summary>Compares all names of two reports: one that both know is enough, whatever else the child is called.</summary>
internal static class NamesComparison
{
    /// <summary>The strongest of all pairs; nothing when one of them has no name.</summary>
    public static NameEvidence Best(IReadOnlyList<PersonName> one, IReadOnlyList<PersonName> other)
    {
        var best = default(NameEvidence);
        var found = false;
        for (var first = 0; first < one.Count; first++)
        {
            for (var second = 0; second < other.Count; second++)
            {
                var compared = NameComparison.Compare(one[first], other[second]);
                (best, found) = !found || IsStronger(compared, best) ? (compared, true) : (best, found);
            }
        }

        return best;
    }

    // A tie is broken by something that does not depend on the order of the reports.
    private static bool IsStronger(NameEvidence one, NameEvidence best) =>
        (one.Bits, one.Similarity, one.TokensMet, -(int)one.Given).CompareTo((best.Bits, best.Similarity, best.TokensMet, -(int)best.Given)) > 0;
}
