using AlertPipeline.Clues;
using AlertPipeline.Clusters;

namespace AlertPipeline.Links;

/// <summary>Decides what making and reversing a link changes. Both can be done again and again; doing the same twice changes nothing.</summary>
public static class LinkDecision
{
    /// <summary>The link as it is when a person has made it; null when it stands already.</summary>
    /// <param name="known">The link so far; null when there is none.</param>
    /// <param name="one">One end.</param>
    /// <param name="other">The other end.</param>
    /// <param name="ground">On what.</param>
    /// <param name="strength">How much it says.</param>
    /// <param name="act">Who makes it, and why.</param>
    public static PieceLink? Make(PieceLink? known, LinkEnd one, LinkEnd other, GroundKind ground, ClueStrength strength, LinkAct act) => known switch
    {
        null => new PieceLink(DerivedId.Link(one, other, ground), one, other, ground, strength, [act]),
        { Stands: true } => null,
        _ => known with { Strength = strength, Acts = [.. known.Acts, act] },
    };

    /// <summary>The link as it is when a person has reversed it; null when it does not stand.</summary>
    public static PieceLink? Reverse(PieceLink known, LinkAct act) => known.Stands ? known with { Acts = [.. known.Acts, act with { Stands = false }] } : null;
}
