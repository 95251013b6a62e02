using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>What a person put aside.</summary>
/// <param name="By">Who, by name.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Pieces">The ids of the pieces that the person saw.</param>
public sealed record Dismissal(string By, Instant At, string Reason, IReadOnlyList<string> Pieces)
{
    /// <summary>Whether a notice that was put aside comes back: when it holds a piece that the person did not see.</summary>
    public bool EndsWith(Notice again) => again.Pieces.Any(piece => !Pieces.Contains(piece.Id));
}
