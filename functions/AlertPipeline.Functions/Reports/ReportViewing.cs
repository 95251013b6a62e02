using AlertPipeline.Cases;
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
        ReportView.Of(report, partner.MayKnowCase ? (await FindCaseAsync(report, cancellationToken))?.Id : null, book.Ladder);

    /// <summary>The case of a report; null when it has none yet, or one that cannot be read.</summary>
    public async Task<Case?> FindCaseAsync(StoredReport report, CancellationToken cancellationToken)
    {
        if (report.CaseId is not { } caseId)
        {
            return null;
        }

        try
        {
            return (await cases.FindRootAsync(caseId, cancellationToken))?.Case;
        }
        catch (UnreadableRowException unreadable)
        {
            CaseLog.Unreadable(logger, caseId, unreadable.InnerException?.GetType().Name);
            return null;
        }
    }
}
