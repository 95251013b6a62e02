using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>What a partner sees of its own report.</summary>
/// <param name="ReportId">The id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ReceivedAt">When it was accepted.</param>
/// <param name="Urgency">How urgent this report is on its own: what others reported is not shown.</param>
/// <param name="CaseReference">The case, where the partner's agreement allows it.</param>
/// <param name="Identity">How it came into the case, where the partner's agreement allows it.</param>
public sealed record ReportView(
    string ReportId, ReportStatus Status, Instant ReceivedAt, UrgencyView Urgency, string? CaseReference, IdentityOutcome? Identity)
{
    /// <summary>The view of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="caseReference">Its case; null when the partner may not know it, or there is none yet.</param>
    public static ReportView Of(StoredReport report, string? caseReference) => new(
        report.Id, report.Status, report.ReceivedAt, UrgencyView.Of(report.Urgency), caseReference, caseReference is null ? null : report.Identity);
}
