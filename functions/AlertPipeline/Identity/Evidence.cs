using AlertPipeline.Identity.Weights;

namespace AlertPipeline.Identity;

/// <summary>What one field of two reports, or one name of two names, says about whether they are about one child.</summary>
/// <param name="Field">The field.</param>
/// <param name="Level">How it compares.</param>
/// <param name="Bits">The binary logarithm of how much more often it compares so for one child than for two; below 0 it speaks against one child.</param>
/// <param name="Rarity">For a name, how rare it is, in bits.</param>
public sealed record Evidence(EvidenceField Field, EvidenceLevel Level, double Bits, double Rarity = 0);
