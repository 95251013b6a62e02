namespace Bench.Alerts;

/// <summary>What is asked for.</summary>
/// <param name="OpenCases">How many cases are open from the beginning.</param>
/// <param name="Rates">The rounds: how many reports a second each sends.</param>
/// <param name="Length">How long each round sends.</param>
/// <param name="Flood">How many reports a flood has.</param>
/// <param name="Steps">How many steps of ladders come due, by each way.</param>
internal sealed record AlertsOptions(int OpenCases, IReadOnlyList<int> Rates, TimeSpan Length, int Flood, int Steps);
