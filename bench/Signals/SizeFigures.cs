using AlertPipeline.Clusters;

namespace Bench.Signals;

/// <summary>What places of one size came to.</summary>
/// <param name="Size">The size.</param>
/// <param name="FalsePerLocationAndQuarter">False notices for each such place and quarter.</param>
/// <param name="Rules">The same by rule.</param>
internal sealed record SizeFigures(string Size, double FalsePerLocationAndQuarter, IReadOnlyDictionary<ClusterRule, double> Rules);
