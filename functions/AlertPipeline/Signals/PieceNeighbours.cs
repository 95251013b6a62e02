using AlertPipeline.Clusters;

namespace AlertPipeline.Signals;

/// <summary>What is filed near a piece.</summary>
/// <param name="Pieces">The pieces that share a key or a counted ground with it, within the times that the rules look at.</param>
/// <param name="Usual">What is usual for each of its counted grounds, in the time before.</param>
public sealed record PieceNeighbours(IReadOnlyList<FiledPiece> Pieces, IReadOnlyDictionary<CountedGround, UsualLevel> Usual);
