namespace Bench.Intake;

/// <summary>All rounds, and on what they ran.</summary>
/// <param name="Optimized">Whether this was a release build; figures of another say little.</param>
/// <param name="Processors">How many processors there are; others may use them too.</param>
/// <param name="Rounds">The rounds.</param>
internal sealed record IntakeResult(bool Optimized, int Processors, IReadOnlyList<IntakeRound> Rounds)
{
    private const double Sustained = 150;
    private const double LongestP95 = 100;
    private const double MostOperations = 3;

    /// <summary>None lost, at most 3 storage operations each, and with 8 connections 150 a second with a p95 under 100 ms.</summary>
    public bool GoalMet => Rounds.All(round => round is { Lost: 0, Refused: 0, StorageOperationsPerReport: <= MostOperations })
        && Rounds.Where(round => round.Connections == 8).All(round => round is { AcceptedPerSecond: >= Sustained, Milliseconds.P95: < LongestP95 });
}
