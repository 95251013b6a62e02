using AlertPipeline.Clusters;

namespace Bench.Signals;

/// <summary>A notice that holds no two pieces of one network.</summary>
/// <param name="Rule">The rule that gave it.</param>
/// <param name="Location">The place whose people are told.</param>
internal sealed record FalseNotice(ClusterRule Rule, InventedLocation Location);
