using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>From how many pieces on people are told.</summary>
/// <param name="Pieces">How many at least; pieces of one case count once.</param>
/// <param name="Within">Within which time.</param>
public sealed record ClusterThreshold(int Pieces, Duration Within);
