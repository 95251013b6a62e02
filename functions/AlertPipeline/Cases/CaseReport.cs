using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>A report as its case sees it.</summary>
public sealed record CaseReport
{
    /// <summary>The report.</summary>
    public required string ReportId { get; init; }

    /// <summary>Who sent it.</summary>
    public required string PartnerId { get; init; }

    /// <summary>What it tells.</summary>
    public ReportKind Kind { get; init; }

    /// <summary>When it was accepted.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>What it says about who the child is.</summary>
    public required IdentityFacts Facts { get; init; }

    /// <summary>How urgent it is on its own.</summary>
    public required UrgencyAssessment Urgency { get; init; }

    /// <summary>When the child was last seen; null when unknown.</summary>
    public Instant? LastSeenAt { get; init; }

    /// <summary>For a find, when the child was seen again; null when unknown.</summary>
    public Instant? FoundAt { get; init; }

    /// <summary>Where the child was last seen; null when unknown.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>Whether its partner took it back. It stays: only a person decides what that means.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>How it came into this case.</summary>
    public IdentityOutcome Identity { get; init; }
}
