namespace Bench.Identity;

/// <summary>Two reports that were compared.</summary>
/// <param name="Score">How probable the comparison says it is that they are about one child, from 0 to 1.</param>
/// <param name="IsMatch">Whether they really are.</param>
internal readonly record struct ScoredPair(double Score, bool IsMatch);
