using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Labels;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Corrections;

/// <summary>Does what follows when the cases of a correction are changed: reports lead to their case, pairs are labelled, neighbours are judged again.</summary>
public sealed class CorrectionFollowUp(
    CaseStore cases,
    ReportStore reports,
    LabelledPairStore labels,
    CaseNeighbours neighbours,
    DirectoryBook book,
    TimeProvider clock,
    ILogger<CorrectionFollowUp> logger)
{
    /// <summary>Does it; again, it changes nothing.</summary>
    public async Task DoAsync(CaseCorrection correction, CancellationToken cancellationToken)
    {
        var (from, to) = (await LoadAsync(correction.From, cancellationToken), await LoadAsync(correction.To, cancellationToken));
        foreach (var report in correction.Effect == CorrectionEffect.Move ? CaseLeaving.Of(to.Reports, correction.Reports) : [])
        {
            await TryMoveAsync(report, correction.To, cancellationToken);
        }

        await labels.WriteAsync(PairLabels.Of(correction, from, to), cancellationToken);
        await labels.DeleteAsync(PairLabels.Withdrawn(correction, from, to), cancellationToken);
        await neighbours.LookAgainAsync([from.Id, to.Id, .. from.Resembles, .. to.Resembles], cancellationToken);
    }

    private async Task TryMoveAsync(CaseReport report, string caseId, CancellationToken cancellationToken)
    {
        try
        {
            await MoveAsync(report, caseId, cancellationToken);
        }
        catch (UnreadableRowException unreadable)
        {
            ReportLog.NotMoved(logger, report.ReportId, caseId, unreadable.InnerException?.GetType().Name);
        }
    }

    private async Task MoveAsync(CaseReport report, string caseId, CancellationToken cancellationToken)
    {
        var isShown = book.Partner(report.PartnerId) is { MayKnowCase: true };
        while (await reports.FindAsync(report.ReportId, cancellationToken) is { } stored && stored.CaseId != caseId
            && !await reports.TryMoveAsync(stored, caseId, isShown, clock.Now(), cancellationToken))
        {
        }
    }

    private async Task<Case> LoadAsync(string caseId, CancellationToken cancellationToken) =>
        (await cases.FindAsync(caseId, cancellationToken))?.Case ?? throw new InvalidOperationException($"Case {caseId} was stored and is gone.");
}
