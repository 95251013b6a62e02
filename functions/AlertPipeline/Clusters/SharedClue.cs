using AlertPipeline.Clues;

namespace AlertPipeline.Clusters;

/// <summary>A piece that shares a clue with another one.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Clue">Its clue.</param>
/// <param name="Strength">How much it says that they share it.</param>
internal sealed record SharedClue(Piece Piece, Clue Clue, ClueStrength Strength);
