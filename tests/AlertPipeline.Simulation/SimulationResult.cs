using AlertPipeline.Simulation.Invariants;

namespace AlertPipeline.Simulation;

/// <summary>How a life went.</summary>
/// <param name="Options">Which life it was.</param>
/// <param name="Finding">The first promise that was broken; null when none was.</param>
/// <param name="Hash">A hash of everything that happened: the same for the same seed.</param>
/// <param name="History">What happened, where it was kept.</param>
/// <param name="Lived">How long it lasted, in simulated time.</param>
/// <param name="Happenings">How many things happened.</param>
/// <param name="Reports">How many reports were answered with 202.</param>
/// <param name="Messages">How many messages arrived.</param>
public sealed record SimulationResult(
    SimulationOptions Options, Finding? Finding, string Hash, IReadOnlyList<string> History, TimeSpan Lived, long Happenings, int Reports, int Messages)
{
    /// <summary>What was broken, the options that break it again, and what happened until then.</summary>
    public string Story() => string.Join(
        Environment.NewLine,
        [$"{Finding?.Invariant} at {Finding?.At:MM-dd HH:mm:ss}: {Finding?.What}", $"Seed {Options.Seed}, {Options.Hours} hours:", .. SimulatedLife.Run(Options with { KeepHistory = true }).History]);
}
