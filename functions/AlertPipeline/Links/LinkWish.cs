using AlertPipeline.Clues;
using AlertPipeline.Clusters;

namespace AlertPipeline.Links;

/// <summary>A link that a person wants to make.</summary>
/// <param name="One">One end.</param>
/// <param name="Other">The other end.</param>
/// <param name="Ground">On what.</param>
/// <param name="Strength">How much it says.</param>
/// <param name="By">The name of the person, as typed.</param>
/// <param name="Reason">Why.</param>
public sealed record LinkWish(LinkEnd One, LinkEnd Other, GroundKind Ground, ClueStrength Strength, string By, string Reason);
