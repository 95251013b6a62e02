using AlertPipeline.Directory;
using AlertPipeline.Forms;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Forms;

/// <summary>Shows what became of a report to whoever has the link of its receipt, and lets them take it back.</summary>
public sealed class Receipts(
    ReportStore reports, ExerciseStore exercises, ReportWithdrawal withdrawal, DirectoryBook book, IKeyedHasher hasher, TimeProvider clock)
{
    /// <summary>The receipt behind a link; null when the link is not, or no longer, good.</summary>
    internal async Task<Receipt?> FindAsync(string token, CancellationToken cancellationToken) =>
        ReceiptLink.Read(token, hasher, clock.Now()) is { } link && await FindReportAsync(link, cancellationToken) is { } report ? Show(report, link) : null;

    /// <summary>Takes the report of a link back, once however often it is asked for; false when the link is not, or no longer, good.</summary>
    internal async Task<bool> TryWithdrawAsync(string token, CancellationToken cancellationToken)
    {
        if (ReceiptLink.Read(token, hasher, clock.Now()) is not { } link || await FindReportAsync(link, cancellationToken) is not { } report)
        {
            return false;
        }

        await withdrawal.WithdrawAsync(report, cancellationToken);
        return true;
    }

    private Receipt Show(StoredReport report, ReceiptLink link)
    {
        var view = ReportView.Of(report, caseReference: null, book.Ladder);
        return new Receipt(view, view.CallEmergency || FormFacts.AskToCall(report.Report), link.ExpiresAt);
    }

    private async Task<StoredReport?> FindReportAsync(ReceiptLink link, CancellationToken cancellationToken) =>
        await reports.FindAsync(link.ReportId, cancellationToken) ?? await exercises.FindAsync(link.ReportId, cancellationToken);
}
