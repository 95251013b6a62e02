using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>The answer to an accepted report; the same for every repeat of it.</summary>
public sealed record ReportReceipt
{
    /// <summary>The id to ask for it with.</summary>
    public required string ReportId { get; init; }

    /// <summary>Received.</summary>
    public ReportStatus Status { get; init; }

    /// <summary>When it was first accepted.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>The facts that would help and were not given, as JSON Pointers.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The fields in which something that looked like a BSN, or the place of a protected location, was masked, as JSON Pointers.</summary>
    public required IReadOnlyList<string> Masked { get; init; }

    /// <summary>Whether the reporter should call 112 now.</summary>
    public required bool CallEmergency { get; init; }

    /// <summary>True when it is an exercise; left out otherwise.</summary>
    public bool? Exercise { get; init; }

    /// <summary>The receipt of a report, whatever became of it since.</summary>
    public static ReportReceipt Of(StoredReport report) => new()
    {
        ReportId = report.Id,
        Status = ReportStatus.Received,
        ReceivedAt = report.ReceivedAt,
        Missing = UsefulFacts.MissingFrom(report.Report),
        Masked = report.Report.Masked,
        CallEmergency = EmergencyCall.IsNeeded(report.Report, report.Urgency),
        Exercise = report.Exercise ? true : null,
    };
}
