using AlertPipeline.Clues;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>All that the rules see of a disappearance or a signal: when, where, what was seen, and what can join it with others. Nothing of the child.</summary>
public sealed record Piece
{
    /// <summary>The id of the signal or the case.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required PieceKind Kind { get; init; }

    /// <summary>The case it belongs to, and where the same child went missing before, the first one; null for a signal that belongs to none.</summary>
    public string? CaseId { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }

    /// <summary>Where, or where the journey began; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Where the journey was to end; null when there was none.</summary>
    public string? JourneyTo { get; init; }

    /// <summary>What was seen or heard.</summary>
    public IReadOnlyList<ConcernType> Types { get; init; } = [];

    /// <summary>What can join it with others.</summary>
    public IReadOnlyList<Clue> Clues { get; init; } = [];
}
