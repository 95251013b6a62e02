namespace Bench.Soak;

/// <summary>What is asked for.</summary>
/// <param name="Length">How long reports come in.</param>
/// <param name="ReportsPerSecond">How many.</param>
/// <param name="Seed">Which faults, and when.</param>
internal sealed record SoakOptions(TimeSpan Length, double ReportsPerSecond, int Seed);
