using AlertPipeline.Clusters;

namespace Bench.Signals;

/// <summary>What one rule came to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="NetworksFound">How many hidden networks it found, others besides it or not.</param>
/// <param name="MedianDays">The median of the days from the first piece of such a network to the notice; null when it found none.</param>
/// <param name="FalsePerLocationAndMonth">False notices for each place and month.</param>
internal sealed record RuleFigures(ClusterRule Rule, int NetworksFound, double? MedianDays, double FalsePerLocationAndMonth);
