using AlertPipeline.Directory;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>What stands on every page of a hand-over, also without the code.</summary>
/// <param name="DeskPhone">The number of the on-call desk.</param>
/// <param name="Word">The word of the day.</param>
/// <param name="Prefix">What marks an exercise or a test; empty when it is real.</param>
/// <param name="Units">The police units of the case; empty when unknown.</param>
internal sealed record HandOverHeader(string DeskPhone, string Word, string Prefix, IReadOnlyList<PoliceUnit> Units);
