using AlertPipeline.Clues;

namespace AlertPipeline.Clusters;

/// <summary>Finds pieces, wherever they are, that share a clue which few have in common.</summary>
internal static class SharedClues
{
    /// <summary>One notice for each clue of the piece that is shared often enough.</summary>
    public static IEnumerable<Notice> Of(Piece piece, IReadOnlyList<Piece> all, ClusterOptions options)
    {
        var near = all.Where(other => other.At > piece.At - options.SharedClue.Within && other.At < piece.At + options.SharedClue.Within).ToList();
        return piece.Clues.Select(clue => Sharing(clue, near)).Where(shared => shared.Count > 0).Select(shared => Notice(shared, options.SharedClue))
            .Where(notice => notice.Count >= notice.Threshold.Pieces).DistinctBy(notice => notice.Ground);
    }

    private static List<SharedClue> Sharing(Clue clue, List<Piece> near) =>
    [
        .. near.SelectMany(piece => piece.Clues, (piece, other) => new SharedClue(piece, other, ClueComparison.Strength(clue, other)))
            .Where(shared => shared.Strength >= ClueStrength.Moderate),
    ];

    private static Notice Notice(List<SharedClue> shared, ClusterThreshold threshold) => new()
    {
        Rule = ClusterRule.SharedClue,
        Ground = MostTelling([.. shared.Select(one => Ground.Of(one.Clue))]),
        Pieces = [.. shared.Select(one => one.Piece).DistinctBy(piece => piece.Id).OrderBy(piece => piece.At).ThenBy(piece => piece.Id, StringComparer.Ordinal)],
        Threshold = threshold,
        Strength = shared.Min(one => one.Strength),
    };

    // A whole number plate names the vehicle better than the partial one that led to it.
    private static Ground MostTelling(IReadOnlyList<Ground> grounds) =>
        grounds.OrderBy(ground => PlatePattern.IsPartial(ground.Value)).ThenBy(ground => ground.Value, StringComparer.Ordinal).First();
}
