namespace Bench.Identity.Scale;

/// <summary>What one report met.</summary>
/// <param name="Candidates">How many cases.</param>
/// <param name="Queries">By how many queries.</param>
/// <param name="CutOff">Whether more should have been compared than can be.</param>
/// <param name="IsFound">Whether the earlier report of its child was among them.</param>
internal readonly record struct ScaleProbe(int Candidates, int Queries, bool CutOff, bool IsFound);
