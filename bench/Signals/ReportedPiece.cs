using AlertPipeline.Clusters;
using NodaTime;

namespace Bench.Signals;

/// <summary>A piece as the app gets it.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="KnownAt">When it is reported.</param>
/// <param name="Network">The hidden network that it comes from; null for ordinary life.</param>
internal sealed record ReportedPiece(Piece Piece, Instant KnownAt, HiddenNetwork? Network);
