using AlertPipeline.Clues;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Signals;

/// <summary>Something that worries somebody. It needs no proof and no child, and says nothing about who a child is.</summary>
public sealed record Signal
{
    /// <summary>The id of the report it came in.</summary>
    public required string Id { get; init; }

    /// <summary>What was seen or heard; empty when only words say it.</summary>
    public IReadOnlyList<ConcernType> Types { get; init; } = [];

    /// <summary>When it was seen or heard; when it was reported, where nobody knows.</summary>
    public required Instant At { get; init; }

    /// <summary>The place, in the words by which places are compared; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>What sort of person it comes from.</summary>
    public ConcernSource Source { get; init; }

    /// <summary>Whether it is about a child that the report names or describes.</summary>
    public bool WithChild { get; init; }

    /// <summary>What the child may be used for, where somebody says so.</summary>
    public IReadOnlyList<ExploitationForm> Forms { get; init; } = [];

    /// <summary>What can join it with others.</summary>
    public IReadOnlyList<Clue> Clues { get; init; } = [];

    /// <summary>Takes the signal out of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reportId">Its id.</param>
    /// <param name="receivedAt">When it came in.</param>
    /// <param name="place">Where it was, in the words by which places are compared; null when unknown.</param>
    /// <returns>The signal; null when the report holds none.</returns>
    public static Signal? Of(Report report, string reportId, Instant receivedAt, string? place) => report.Concern is not { } concern ? null : new()
    {
        Id = reportId,
        Types = concern.Types,
        At = concern.At ?? receivedAt,
        Place = place,
        Source = concern.Source,
        WithChild = report.About is not null || report.Child.OtherNames.Count > 0 || report.Child with { OtherNames = [] } != new Child { OtherNames = [] },
    };
}
