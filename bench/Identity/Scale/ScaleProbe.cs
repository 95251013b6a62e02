namespace Bench.Identity.Scale;

/// <summary>What one report met.</summary>
/// <param name="Candidates">How many cases.</param>
/// <param name="Queries">By how many queries.</param>
/// <param name="CutOff">Whether more should have been compared than can be.</param>
internal readonly record struct ScaleProbe(int Candidates, int Queries, bool CutOff);
