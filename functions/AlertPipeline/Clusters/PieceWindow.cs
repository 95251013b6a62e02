using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>Finds pieces that lie close together.</summary>
internal static class PieceWindow
{
    /// <summary>The most pieces, the oldest first, that lie within the time of a rule together with a piece. Of two windows as full the earlier one.</summary>
    public static IReadOnlyList<Piece> Fullest(Piece around, IReadOnlyList<Piece> all, ClusterRule rule, Duration within) => all
        .Where(last => last.At >= around.At && last.At < around.At + within).OrderBy(last => last.At)
        .Select(last => Until(last.At, all, within)).MaxBy(pieces => PieceCount.Of(rule, pieces)) ?? [];

    private static IReadOnlyList<Piece> Until(Instant end, IReadOnlyList<Piece> all, Duration within) =>
        [.. all.Where(piece => piece.At > end - within && piece.At <= end).OrderBy(piece => piece.At).ThenBy(piece => piece.Id, StringComparer.Ordinal)];
}
