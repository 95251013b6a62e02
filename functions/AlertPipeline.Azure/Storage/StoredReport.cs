using AlertPipeline.Identity;
using AlertPipeline.Notices;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using Azure;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>A report as it is kept.</summary>
public sealed record StoredReport
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Who sent it.</summary>
    public required string PartnerId { get; init; }

    /// <summary>When it was accepted.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>When what a partner sees of it last changed.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>When the partner took it back; null when it did not.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>Whether it is an exercise.</summary>
    public bool Exercise { get; init; }

    /// <summary>Whether it is an exercise that is only stored, apart from all that is processed.</summary>
    public bool Apart { get; init; }

    /// <summary>A keyed hash of what was sent, to tell a repeat from another content under the same reference.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The queue it goes through.</summary>
    public required string Queue { get; init; }

    /// <summary>The batch in which it came; null when it came alone.</summary>
    public string? Batch { get; init; }

    /// <summary>Where it stands.</summary>
    public ReportStatus Status { get; init; }

    /// <summary>What was sent.</summary>
    public required Report Report { get; init; }

    /// <summary>Whether it came with clues, which are stored apart.</summary>
    public bool HasClues { get; init; }

    /// <summary>What became of its signal; null when nothing but the comparison with others did.</summary>
    public SignalOutcome? Outcome { get; init; }

    /// <summary>How urgent it is on its own.</summary>
    public required UrgencyAssessment Urgency { get; init; }

    /// <summary>The case it is in; null until it was processed.</summary>
    public string? CaseId { get; init; }

    /// <summary>How it came into that case; null until it was processed.</summary>
    public IdentityOutcome? Identity { get; init; }

    /// <summary>The version of the row.</summary>
    public ETag ETag { get; init; }
}
