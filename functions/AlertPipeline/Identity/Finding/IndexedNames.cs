using AlertPipeline.Identity.Names;

namespace AlertPipeline.Identity.Finding;

/// <summary>The names of a report as the index knows them, the rarest first.</summary>
/// <param name="Words">A key for each token.</param>
/// <param name="Pairs">A key for each two tokens of one name.</param>
/// <param name="Joined">A key for each two tokens that another partner may write as one.</param>
public sealed record IndexedNames(IReadOnlyList<TokenKey> Words, IReadOnlyList<TokenKey> Pairs, IReadOnlyList<TokenKey> Joined)
{
    /// <summary>Tokens beyond the rarest few are left out: each costs rows and queries, and a true match shares one of these.</summary>
    public const int MostWords = 4;

    /// <summary>The same for two tokens of one name.</summary>
    public const int MostPairs = 3;

    /// <summary>A token is common when more than one child in a hundred bears it.</summary>
    public const double CommonBits = 6.64;

    /// <summary>Takes the names out of the facts.</summary>
    public static IndexedNames Of(IdentityFacts facts)
    {
        var words = Rarest(facts.Names.SelectMany(NameKeys.OfWords)).Take(MostWords).ToList();
        return new IndexedNames(words, [.. Rarest(facts.Names.SelectMany(NameKeys.OfPairs)).Take(MostPairs)], [.. Rarest(facts.Names.SelectMany(NameKeys.OfJoined))]);
    }

    private static IEnumerable<TokenKey> Rarest(IEnumerable<TokenKey> keys) =>
        keys.OrderByDescending(key => key.Rarity).ThenBy(key => key.Value, StringComparer.Ordinal).DistinctBy(key => key.Value);
}
