namespace AlertPipeline.Identity;

/// <summary>What one field of two reports says about whether they are about one child.</summary>
/// <param name="Field">The field.</param>
/// <param name="Level">How it compares: a level of that field in the evidence table.</param>
/// <param name="Bits">The binary logarithm of how much more often children are one than two when it compares so; below 0 it speaks against one child.</param>
public sealed record Evidence(EvidenceField Field, string Level, double Bits);
