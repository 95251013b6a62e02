using AlertPipeline.Clusters;

namespace AlertPipeline.Signals;

/// <summary>A piece as it is filed.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="CaseId">The case that its report was in at that time, also where the piece is about no child.</param>
public sealed record FiledPiece(Piece Piece, string CaseId);
