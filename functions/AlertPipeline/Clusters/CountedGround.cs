using AlertPipeline.Clues;
using AlertPipeline.Reports;

namespace AlertPipeline.Clusters;

/// <summary>What is counted because of a piece: by which rule, and what counts.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Ground">What the counted pieces have in common.</param>
public sealed record CountedGround(ClusterRule Rule, Ground Ground)
{
    /// <summary>Everything that is counted because of a piece: a few at most.</summary>
    public static IReadOnlyList<CountedGround> Of(Piece piece) => piece.Place is not { } place ? [] :
    [
        .. piece.Kind == PieceKind.Disappearance ? [new CountedGround(ClusterRule.Disappearances, Ground.Of(place))] : Array.Empty<CountedGround>(),
        .. piece.Types.Any(IsApproach) ? [new CountedGround(ClusterRule.Approaches, Ground.Of(place))] : Array.Empty<CountedGround>(),
        .. piece is { Kind: PieceKind.Disappearance, JourneyTo: { } end } ? [new CountedGround(ClusterRule.Route, Ground.Of(place, end))] : Array.Empty<CountedGround>(),
        .. piece.Clues.Where(IsCommon).Select(clue => new CountedGround(ClusterRule.RepeatedClue, Ground.Of(clue).At(place))).Distinct(),
    ];

    /// <summary>Whether a piece counts.</summary>
    public bool Holds(Piece piece) => Of(piece).Contains(this);

    private static bool IsApproach(ConcernType type) => type is ConcernType.PickUp or ConcernType.Recruiting;

    private static bool IsCommon(Clue clue) => ClueComparison.Strength(clue, clue) == ClueStrength.Weak;
}
