using AlertPipeline.Identity.Names;

namespace Bench.Identity;

/// <summary>Two names, ready to be compared, and whether they are one person's.</summary>
internal sealed record NamePair(PersonName One, PersonName Other, bool IsMatch)
{
    /// <summary>The pair with what the app's own comparison says of it.</summary>
    public ScoredPair Scored => new(NameComparison.Compare(One, Other).Similarity, IsMatch);

    /// <summary>Whether the two would find each other in the index.</summary>
    public bool SharesAKey => KeysOf(One).Intersect(KeysOf(Other)).Any();

    private static IEnumerable<string> KeysOf(PersonName name) => NameKeys.OfTokens(name).Select(key => key.Value);
}
