using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>Shows a partner its own report: in an answer, in a list, in a webhook.</summary>
public sealed class ReportViewing(CaseStore cases, DirectoryBook book, ILogger<ReportViewing> logger)
{
    /// <summary>The view of a report; a case that cannot be read is left out.</summary>
    public async Task<ReportView> ShowAsync(Partner partner, StoredReport report, CancellationToken cancellationToken) =>
        ReportView.Of(report, partner.MayKnowCase && report.CaseId is { } caseId ? await ReferenceAsync(caseId, cancellationToken) : null, book.Ladder);

    private async Task<string?> ReferenceAsync(string caseId, CancellationToken cancellationToken)
    {
        try
        {
            return (await cases.FindRootAsync(caseId, cancellationToken))?.Case.Id;
        }
        catch (UnreadableRowException unreadable)
        {
            CaseLog.Unreadable(logger, caseId, unreadable.InnerException?.GetType().Name);
            return null;
        }
    }
}
