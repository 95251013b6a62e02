using AlertPipeline.Identity.Finding;
using AlertPipeline.Identity.Names;

namespace Bench.Identity.Scale;

/// <summary>
/// Names as unevenly spread as real ones: that of rank r is borne in proportion to 1 / (r + 1), the commonest in 5 % of all places.
/// Every spelling is taken to have the key of its name.
/// </summary>
internal sealed class InventedNames
{
    private const int Count = 20_000;

    private readonly double[] upTo = new double[Count];

    public InventedNames()
    {
        var sum = 0.0;
        for (var rank = 1; rank <= Count; rank++)
        {
            upTo[rank - 1] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>A child's names, one to four.</summary>
    public IndexedNames Next(Random random)
    {
        var words = Enumerable.Range(0, HowMany(random.NextDouble())).Select(_ => Word(random)).DistinctBy(word => word.Value).ToList();
        return new IndexedNames(words, [.. words.SelectMany((one, at) => words.Skip(at + 1).Select(other => Pair(one, other)))], []);
    }

    private static int HowMany(double share) => share switch { < 0.05 => 1, < 0.7 => 2, < 0.95 => 3, _ => 4 };

    private TokenKey Word(Random random)
    {
        var found = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        var rank = Math.Min(Count - 1, found < 0 ? ~found : found);
        return new TokenKey($"{rank}", Math.Log2(upTo[^1] * (rank + 2)));
    }

    private static TokenKey Pair(TokenKey one, TokenKey other) =>
        new(string.CompareOrdinal(one.Value, other.Value) < 0 ? $"{one.Value} {other.Value}" : $"{other.Value} {one.Value}", one.Rarity + other.Rarity);
}
