using System.Runtime.InteropServices;

namespace AlertPipeline.Identity.Names;

/// <summary>What two names, compared, say about being one person's.</summary>
/// <param name="Similarity">From 0 to 1: from 0.5 on they may be one person's, from 0.85 on they are the same name.</param>
/// <param name="Given">What the given names say.</param>
/// <param name="TokensMet">How many tokens of one met a token of the other.</param>
/// <param name="WeakestMet">How alike the least alike of these are, from 0 to 1; 0 when none met.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NameEvidence(double Similarity, GivenNames Given, int TokensMet, double WeakestMet);
