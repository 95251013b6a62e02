namespace Bench.Identity;

/// <summary>What the match keys lead to.</summary>
/// <param name="CaseIds">The case ids in the rows, each once.</param>
/// <param name="Queries">How many point queries it took.</param>
internal sealed record FoundKeys(IReadOnlyList<string> CaseIds, int Queries);
