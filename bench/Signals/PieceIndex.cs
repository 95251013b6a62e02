using AlertPipeline.Clues;
using AlertPipeline.Clusters;

namespace Bench.Signals;

/// <summary>What storage will be: pieces under the keys of their clues and under what is counted, in memory.</summary>
internal sealed class PieceIndex(ClusterOptions options)
{
    private readonly Dictionary<ClueKey, List<Piece>> byClue = [];
    private readonly Dictionary<CountedGround, List<Piece>> byGround = [];

    /// <summary>Files a piece.</summary>
    public void Add(Piece piece)
    {
        foreach (var key in piece.Clues.Where(IsTelling).SelectMany(ClueKeys.Written).Distinct())
        {
            Of(byClue, key).Add(piece);
        }

        foreach (var counted in CountedGround.Of(piece))
        {
            Of(byGround, counted).Add(piece);
        }
    }

    /// <summary>The pieces that share something with a piece.</summary>
    public IReadOnlyList<Piece> Near(Piece piece) =>
    [
        .. piece.Clues.Where(IsTelling).SelectMany(ClueKeys.Sought).SelectMany(key => Of(byClue, key))
            .Concat(CountedGround.Of(piece).SelectMany(counted => Of(byGround, counted))).DistinctBy(near => near.Id),
    ];

    /// <summary>What is usual, before the window of the rule.</summary>
    public UsualLevel Usual(CountedGround counted, Piece piece)
    {
        var until = piece.At - options.For(counted.Rule).Within;
        return new(PieceCount.Groups(counted.Rule, Of(byGround, counted).Where(other => other.At > until - options.UsualOver && other.At <= until)), options.UsualOver);
    }

    private static bool IsTelling(Clue clue) => ClueComparison.Strength(clue, clue) > ClueStrength.Weak;

    private static List<Piece> Of<T>(Dictionary<T, List<Piece>> index, T key)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var pieces))
        {
            index[key] = pieces = [];
        }

        return pieces;
    }
}
