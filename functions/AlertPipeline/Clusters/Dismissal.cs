using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>What a person put aside: for this time, or because it is known at a location, such as its taxi or its volunteer.</summary>
/// <param name="By">Who, by name.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Pieces">The ids of the pieces that the person saw.</param>
public sealed record Dismissal(string By, Instant At, string Reason, IReadOnlyList<string> Pieces)
{
    /// <summary>The places at which it is known; empty when it was put aside for this time.</summary>
    public IReadOnlyList<string> KnownAt { get; init; } = [];

    /// <summary>Whether it can be known at a location: only what few have in common. Many disappearances belong nowhere.</summary>
    public static bool CanBeKnown(Notice notice) => notice.Rule == ClusterRule.SharedClue && PlacesOf(notice).Count > 0;

    /// <summary>The dismissal of a notice as the person saw it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="by">Who, by name.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isKnown">Whether it is known where it was seen; false unless <see cref="CanBeKnown"/>.</param>
    public static Dismissal Of(Notice notice, string by, Instant at, string reason, bool isKnown) =>
        new(by, at, reason, [.. notice.Pieces.Select(piece => piece.Id)]) { KnownAt = isKnown ? PlacesOf(notice) : [] };

    /// <summary>
    /// Whether a notice that was put aside comes back: when it holds a piece that the person did not see. Where it is known, signals
    /// that belong to no case bring it back only after <see cref="ClusterOptions.Standing"/>.
    /// </summary>
    public bool EndsWith(Notice again, ClusterOptions options) => again.Pieces.Any(piece => !Pieces.Contains(piece.Id) && !IsKnown(piece, options.Standing));

    private bool IsKnown(Piece piece, Duration standing) =>
        piece is { Kind: PieceKind.Signal, CaseId: null, Place: { } place } && KnownAt.Contains(place) && piece.At <= At + standing;

    private static List<string> PlacesOf(Notice notice) => [.. notice.Pieces.Select(piece => piece.Place).OfType<string>().Distinct()];
}
