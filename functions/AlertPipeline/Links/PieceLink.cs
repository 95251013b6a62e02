using AlertPipeline.Clues;
using AlertPipeline.Clusters;

namespace AlertPipeline.Links;

/// <summary>
/// A link that a person made between two things, and may have reversed and made again. Two things are linked on one ground once.
/// What people give as a reason can be personal data; it is stored encrypted.
/// </summary>
/// <param name="Id">The id, which follows from the ends and the ground.</param>
/// <param name="One">One end.</param>
/// <param name="Other">The other end.</param>
/// <param name="Ground">On what.</param>
/// <param name="Strength">How much it says.</param>
/// <param name="Acts">Who made and reversed it, the oldest first; at least one.</param>
public sealed record PieceLink(string Id, LinkEnd One, LinkEnd Other, GroundKind Ground, ClueStrength Strength, IReadOnlyList<LinkAct> Acts)
{
    /// <summary>Whether it stands.</summary>
    public bool Stands => Acts[^1].Stands;

    /// <summary>The end that is not this one.</summary>
    public LinkEnd From(LinkEnd end) => One == end ? Other : One;
}
