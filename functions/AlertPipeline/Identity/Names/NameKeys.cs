namespace AlertPipeline.Identity.Names;

/// <summary>The values by which spellings of one name find each other in an index, in any order of its tokens.</summary>
public static class NameKeys
{
    private const int MostConsonants = 3;

    /// <summary>The keys of each token, and of each two that another may write as one.</summary>
    public static IReadOnlyList<TokenKey> OfTokens(PersonName name) => [.. OfWords(name).Concat(OfJoined(name)).DistinctBy(key => key.Value)];

    /// <summary>The keys of each token.</summary>
    public static IEnumerable<TokenKey> OfWords(PersonName name) => name.All.SelectMany(Of);

    /// <summary>The keys of each two tokens that another may write as one.</summary>
    public static IEnumerable<TokenKey> OfJoined(PersonName name) => name.Joined.SelectMany(Of);

    /// <summary>The keys of each two tokens, whichever comes first.</summary>
    public static IReadOnlyList<TokenKey> OfPairs(PersonName name) =>
    [
        .. name.All.SelectMany((token, at) => name.All.Skip(at + 1), Pairs).SelectMany(pair => pair).DistinctBy(key => key.Value),
    ];

    private static IEnumerable<TokenKey> Pairs(NameToken one, NameToken other) =>
        from first in Of(one)
        from second in Of(other)
        let order = string.CompareOrdinal(first.Value, second.Value) <= 0
        select new TokenKey(order ? $"{first.Value} {second.Value}" : $"{second.Value} {first.Value}", first.Rarity + second.Rarity);

    private static IEnumerable<TokenKey> Of(NameToken token) => token.IsInitial || token.IsTitle
        ? Array.Empty<TokenKey>()
        : token.Voice.Skeletons.Concat(token.Known?.Skeletons ?? []).Select(reading => reading.Length > MostConsonants ? reading[..MostConsonants] : reading).Distinct().Select(key => new TokenKey(key, token.Rarity));
}
