using AlertPipeline.Notices;
using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notices;

/// <summary>Notes on the reports of a notice what became of them, so that their partners are told.</summary>
public sealed class SignalReporters(ReportStore reports, CaseStore cases, NoticeStore notices, TimeProvider clock)
{
    /// <summary>Notes it on each report that was a signal and does not bear it yet.</summary>
    public async Task TellAsync(NoticeFile file, CancellationToken cancellationToken)
    {
        foreach (var (reportId, caseId) in file.Uninformed)
        {
            await TellAsync(reportId, caseId, file, cancellationToken);
        }
    }

    private async Task TellAsync(string reportId, string caseId, NoticeFile file, CancellationToken cancellationToken)
    {
        while (await reports.FindAsync(reportId, cancellationToken) is { Report.Kind: not ReportKind.Missing } report)
        {
            var outcome = SignalOutcomes.Of(reportId, [file, .. await OthersAsync(file, caseId, cancellationToken)]);
            if ((report.Outcome ?? SignalOutcome.Compared) == outcome || await reports.TryNoteOutcomeAsync(report, outcome, clock.Now(), cancellationToken))
            {
                return;
            }
        }
    }

    // Another notice may hold the same report and stand better.
    private async Task<IReadOnlyList<NoticeFile>> OthersAsync(NoticeFile file, string caseId, CancellationToken cancellationToken)
    {
        var ids = (await cases.FindRootAsync(caseId, cancellationToken))?.Case.Notices.Select(notice => notice.Id).Where(id => id != file.Id) ?? [];
        var others = await Task.WhenAll(ids.Select(id => notices.FindAsync(id, cancellationToken)));
        return [.. others.OfType<StoredNotice>().Select(other => other.File)];
    }
}
