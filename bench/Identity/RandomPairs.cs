namespace Bench.Identity;

/// <summary>Pairs of names that have nothing to do with each other.</summary>
internal static class RandomPairs
{
    private const int Count = 20_000;
    private const int Seed = 2026;

    /// <summary>The first name of one pair with the second of another, drawn the same way in every run; without names that somewhere are one person's.</summary>
    public static IReadOnlyList<NamePair> Of(IReadOnlyList<NamePair> pairs)
    {
        var random = new Random(Seed);
        var matches = pairs.Where(pair => pair.IsMatch).SelectMany(pair => new[] { Written(pair), Written(Turned(pair)) }).ToHashSet();
        return
        [
            .. Enumerable.Range(0, Count).Select(_ => new NamePair(pairs[random.Next(pairs.Count)].One, pairs[random.Next(pairs.Count)].Other, false))
                .Where(pair => pair.One.AsWritten != pair.Other.AsWritten && !matches.Contains(Written(pair))),
        ];
    }

    private static NamePair Turned(NamePair pair) => new(pair.Other, pair.One, pair.IsMatch);

    private static (string One, string Other) Written(NamePair pair) => (pair.One.AsWritten, pair.Other.AsWritten);
}
