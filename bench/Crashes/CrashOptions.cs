namespace Bench.Crashes;

/// <summary>What is asked for.</summary>
/// <param name="Points">"all", how many, or which.</param>
/// <param name="Cases">How many children each round has.</param>
/// <param name="Seed">Which points, occurrences and moments.</param>
/// <param name="RandomKills">How many kills at random moments.</param>
/// <param name="Pauses">How many pauses of the app and of storage.</param>
/// <param name="Restarts">How many orderly restarts of storage.</param>
/// <param name="AtOnce">How many rounds run at the same time.</param>
internal sealed record CrashOptions(IReadOnlyList<string> Points, int Cases, int Seed, int RandomKills, int Pauses, int Restarts, int AtOnce);
