using AlertPipeline.Cases;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>A report as the person on call sees it, with all that the partner sent.</summary>
/// <param name="ReportId">The id.</param>
/// <param name="Partner">The name of the partner.</param>
/// <param name="ReceivedAt">When it was accepted.</param>
/// <param name="Withdrawn">Whether its partner took it back.</param>
/// <param name="Identity">How it came into this case.</param>
/// <param name="Urgency">How urgent it is on its own.</param>
/// <param name="Questions">What has to be asked about trafficking; null when nothing in the report asks for it.</param>
/// <param name="Report">What was sent; null when it cannot be found.</param>
/// <param name="IdentityMissing">When it says too little about the child to be compared, what would be enough, as JSON Pointers: any one of it.</param>
/// <param name="LinkedBy">By what a comparison linked it; null when none did.</param>
public sealed record CaseReportView(
    string ReportId, string Partner, Instant ReceivedAt, bool Withdrawn, IdentityOutcome Identity, UrgencyView Urgency, QuestionsView? Questions, Report? Report,
    IReadOnlyList<string>? IdentityMissing, LinkView? LinkedBy)
{
    /// <summary>The view of a report.</summary>
    /// <param name="current">The case.</param>
    /// <param name="known">The report as its case sees it.</param>
    /// <param name="partner">The name of the partner.</param>
    /// <param name="stored">The report as it is stored; null when it cannot be found.</param>
    public static CaseReportView Of(Case current, CaseReport known, string partner, StoredReport? stored) => new(
        known.ReportId,
        partner,
        known.ReceivedAt,
        known.Withdrawn,
        known.Identity,
        UrgencyView.Of(stored?.Urgency ?? UrgencyAssessment.Of(known.Input)),
        QuestionsView.Of(stored?.Report),
        stored?.Report,
        known.Identity == IdentityOutcome.Insufficient ? MissingIdentity.Of(known.Facts) : null,
        LinkView.Of(current, known));
}
