using System.Text.Json;
using System.Text.Json.Serialization;
using AlertPipeline.Directory;
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

    /// <summary>What it says to the urgency rules.</summary>
    public required UrgencyInput Input { get; init; }

    /// <summary>When the child was last seen; null when unknown.</summary>
    public Instant? LastSeenAt { get; init; }

    /// <summary>For a find, when the child was seen again; null when unknown.</summary>
    public Instant? FoundAt { get; init; }

    /// <summary>When the child was expected where it was on its way to; null when unknown.</summary>
    public Instant? ExpectedArrivalAt { get; init; }

    /// <summary>The day of its last daily registration in the location, in the Netherlands; null when unknown.</summary>
    public LocalDate? LastDailyRegistrationOn { get; init; }

    /// <summary>The day on which it last kept its weekly duty to report, in the Netherlands; null when unknown.</summary>
    public LocalDate? LastWeeklyReportOn { get; init; }

    /// <summary>Whether the reporter says that the police know.</summary>
    public bool PoliceKnow { get; init; }

    /// <summary>Where it leads.</summary>
    public required Route Route { get; init; }

    /// <summary>Whether its partner took it back. It stays: only a person decides what that means.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether it says that a child is missing, and its partner stands by that.</summary>
    public bool IsStandingMissing => Kind == ReportKind.Missing && !Withdrawn;

    /// <summary>How it came into this case.</summary>
    public IdentityOutcome Identity { get; init; }

    /// <summary>By what a comparison linked it; null when none did.</summary>
    public LinkedBy? LinkedBy { get; init; }

    /// <summary>Where its processing was traced, as a W3C <c>traceparent</c>; null when nothing was.</summary>
    public string? Trace { get; init; }

    /// <summary>What a newer version of the app wrote that this one does not know; it is kept.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
