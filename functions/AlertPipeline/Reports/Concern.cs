using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>A weak signal: what, from whom, when and where.</summary>
public sealed record Concern
{
    /// <summary>What was seen or heard; empty when only the note says it.</summary>
    public IReadOnlyList<ConcernType> Types { get; init; } = [];

    /// <summary>What the child may be used for, where somebody says so.</summary>
    public IReadOnlyList<ExploitationForm> Forms { get; init; } = [];

    /// <summary>From whom it comes.</summary>
    public ConcernSource Source { get; init; }

    /// <summary>When; null when unknown.</summary>
    public Instant? At { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }
}
