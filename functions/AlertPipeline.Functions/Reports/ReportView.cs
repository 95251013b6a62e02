using AlertPipeline.Escalation;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>What a partner sees of its own report.</summary>
public sealed record ReportView
{
    /// <summary>The id.</summary>
    public required string ReportId { get; init; }

    /// <summary>What it told.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required ReportStatus Status { get; init; }

    /// <summary>When it was accepted.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>When what is shown here last changed.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>How urgent this report is on its own: what others reported is not shown. Left out when a message about no missing child says nothing urgent.</summary>
    public UrgencyView? Urgency { get; init; }

    /// <summary>The facts that would help and were not given, as JSON Pointers.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The fields in which something that looked like a BSN, or the place of a protected location, was masked, as JSON Pointers.</summary>
    public required IReadOnlyList<string> Masked { get; init; }

    /// <summary>Whether the reporter should call 112 now.</summary>
    public required bool CallEmergency { get; init; }

    /// <summary>When it was taken back; left out when it was not.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>True when it is an exercise; left out otherwise.</summary>
    public bool? Exercise { get; init; }

    /// <summary>For a signal, what became of it; left out for other reports.</summary>
    public SignalOutcomeView? Signal { get; init; }

    /// <summary>What happens next, and when, the earliest first.</summary>
    public required IReadOnlyList<OutlookStep> Next { get; init; }

    /// <summary>The case, where the partner's agreement allows it.</summary>
    public string? CaseReference { get; init; }

    /// <summary>How it came into the case, where the partner's agreement allows it.</summary>
    public IdentityOutcome? Identity { get; init; }

    /// <summary>When it says too little about the child to be compared with others, what would be enough, as JSON Pointers: any one of it.</summary>
    public IReadOnlyList<string>? IdentityMissing { get; init; }

    /// <summary>The view of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="caseReference">Its case; null when the partner may not know it, or there is none yet.</param>
    /// <param name="ladder">The present ladder, from which it follows what happens next.</param>
    public static ReportView Of(StoredReport report, string? caseReference, Ladder ladder) => new()
    {
        ReportId = report.Id,
        Kind = report.Report.Kind,
        Status = report.Status,
        ReceivedAt = report.ReceivedAt,
        ChangedAt = report.ChangedAt,
        Urgency = Shows(report) ? UrgencyView.Of(report.Urgency) : null,
        Missing = UsefulFacts.MissingFrom(report.Report),
        Masked = report.Report.Masked,
        CallEmergency = EmergencyCall.IsNeeded(report.Report, report.Urgency),
        WithdrawnAt = report.WithdrawnAt,
        Exercise = report.Exercise ? true : null,
        Next = report.Apart
            ? ReportOutlook.OfExercise(report.ReceivedAt)
            : ReportOutlook.Of(report.Report, report.Status, report.Urgency.Level, report.ReceivedAt, report.WithdrawnAt is not null, ladder),
        Signal = SignalOutcomeView.Of(report),
        CaseReference = caseReference,
        Identity = caseReference is null ? null : report.Identity,
        IdentityMissing = report.Identity == IdentityOutcome.Insufficient ? MissingFrom(report) : null,
    };

    // A report about an earlier one can be compared, so this one names none.
    private static IReadOnlyList<string> MissingFrom(StoredReport report) =>
        MissingIdentity.Of(IdentityFacts.From(report.Report, report.PartnerId, report.ReceivedAt, report.Id, aboutId: null));

    private static bool Shows(StoredReport report) => report.Report.Kind == ReportKind.Missing || report.Urgency.Level > UrgencyLevel.Standard;
}
