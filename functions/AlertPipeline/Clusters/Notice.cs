using AlertPipeline.Clues;

namespace AlertPipeline.Clusters;

/// <summary>Tells a person that pieces may belong together. It says that somebody should look, and no more.</summary>
public sealed record Notice
{
    /// <summary>The rule that joined them.</summary>
    public required ClusterRule Rule { get; init; }

    /// <summary>What they have in common.</summary>
    public required Ground Ground { get; init; }

    /// <summary>The pieces, the oldest first.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>The threshold of the rule at that time.</summary>
    public required ClusterThreshold Threshold { get; init; }

    /// <summary>What was usual; null for a clue that few have in common.</summary>
    public UsualLevel? Usual { get; init; }

    /// <summary>How much the weakest of the shared clues says; strong where pieces were only counted.</summary>
    public ClueStrength Strength { get; init; } = ClueStrength.Strong;

    /// <summary>How many pieces there are, as <see cref="PieceCount"/> counts them.</summary>
    public int Count => PieceCount.Of(Rule, Pieces);
}
