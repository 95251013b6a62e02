using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>From how many pieces on people are told.</summary>
/// <param name="Pieces">How many at least, as <see cref="PieceCount"/> counts them.</param>
/// <param name="Within">Within which time.</param>
public sealed record ClusterThreshold(int Pieces, Duration Within);
