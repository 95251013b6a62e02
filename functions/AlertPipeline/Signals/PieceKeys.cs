using AlertPipeline.Clues;
using AlertPipeline.Clusters;

namespace AlertPipeline.Signals;

/// <summary>Under what a piece is filed, and under what others are looked for: clues that few have in common, what is counted, and the place.</summary>
public static class PieceKeys
{
    private const string Place = "piece-place";
    private const string Ground = "piece-ground";

    /// <summary>Everything under which a piece is filed.</summary>
    public static IReadOnlyList<ClueKey> Written(Piece piece) =>
    [
        .. Telling(piece).SelectMany(ClueKeys.Written).Concat(CountedGround.Of(piece).Select(Of)).Concat(piece.Place is { } place ? [OfPlace(place)] : []).Distinct(),
    ];

    /// <summary>Under what pieces with the same clue are found, wherever they are.</summary>
    public static IReadOnlyList<ClueKey> Sought(Piece piece) => [.. Telling(piece).SelectMany(ClueKeys.Sought).Distinct()];

    /// <summary>Under what pieces are counted.</summary>
    public static ClueKey Of(CountedGround counted) => new(Ground, $"{counted.Rule.ToWord()}\n{counted.Ground.Kind.ToWord()}\n{counted.Ground.Value}");

    /// <summary>Under what all pieces of a place are.</summary>
    public static ClueKey OfPlace(string place) => new(Place, place);

    private static IEnumerable<Clue> Telling(Piece piece) => piece.Clues.Where(clue => ClueComparison.Strength(clue, clue) > ClueStrength.Weak);
}
