using AlertPipeline.Simulation.Invariants;

namespace AlertPipeline.Simulation;

/// <summary>How a life went.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Finding">The first promise that was broken; null when none was.</param>
/// <param name="Hash">A hash of everything that happened: the same for the same seed.</param>
/// <param name="History">What happened, where it was kept.</param>
/// <param name="Lived">How long it lasted, in simulated time.</param>
/// <param name="Happenings">How many things happened.</param>
/// <param name="Reports">How many reports were answered with 202.</param>
/// <param name="Messages">How many messages arrived.</param>
public sealed record SimulationResult(
    int Seed, Finding? Finding, string Hash, IReadOnlyList<string> History, TimeSpan Lived, long Happenings, int Reports, int Messages);
