namespace AlertPipeline.Identity.Weights;

/// <summary>One line of the evidence table.</summary>
/// <param name="Field">The field it is about.</param>
/// <param name="Level">How the field compares.</param>
/// <param name="Bits">The binary logarithm of how much more often it compares so for one child than for two.</param>
/// <param name="Dutch">What a person reads, in Dutch.</param>
/// <param name="English">The same in English.</param>
/// <param name="PerRarity">For a name, what is added for each bit of how rare the name is.</param>
public sealed record EvidenceRow(EvidenceField Field, EvidenceLevel Level, double Bits, string Dutch, string English, double PerRarity = 0);
