using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Identity;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>
/// Finds the case of a report, or opens one. Nobody waits for anybody: each step is one change against one version,
/// and whoever loses a race reads again.
/// </summary>
public sealed class CaseSettling(
    CaseStore cases,
    ReportStore reports,
    MatchKeyStore matchKeys,
    CaseCandidates candidates,
    CaseMerging merging,
    CorrectionWork corrections,
    CaseWriter writer,
    DirectoryBook book,
    TimeProvider clock)
{
    /// <summary>Enough for every other report of a burst to win once before this one.</summary>
    private const int MostRounds = 200;

    /// <summary>Brings a report into a case and returns it.</summary>
    /// <exception cref="TimeoutException">Others changed the cases all the time; the queue tries again.</exception>
    public async Task<Case> SettleAsync(CaseReport report, CancellationToken cancellationToken)
    {
        var caseId = DerivedId.Case(report.ReportId);
        await matchKeys.WriteAsync(report.Facts, caseId, cancellationToken);
        await cases.AddTentativeAsync(CaseOpening.Tentative(caseId, report, book), cancellationToken);
        return await SettleAsync(caseId, report, cancellationToken);
    }

    private async Task<Case> SettleAsync(string caseId, CaseReport report, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await TryRoundAsync(caseId, report, cancellationToken) is { } settled)
            {
                return settled;
            }
        }

        throw new TimeoutException("The cases of a report were changed by others all the time.");
    }

    private async Task<Case?> TryRoundAsync(string caseId, CaseReport report, CancellationToken cancellationToken)
    {
        var own = await merging.LoadAsync(caseId, cancellationToken);
        return own.Case.Status switch
        {
            CaseStatus.Merged => await TryJoinAsync(caseId, report, cancellationToken),
            CaseStatus.Tentative => await TrySettleAsync(own, report, cancellationToken),
            _ => own.Case,
        };
    }

    private async Task<Case?> TryJoinAsync(string caseId, CaseReport report, CancellationToken cancellationToken)
    {
        var root = await merging.LoadRootAsync(caseId, cancellationToken);
        if (root.Case.Status == CaseStatus.Tentative)
        {
            // Its own processor may have died: doing its work is harmless, waiting for it is not.
            await SettleAsync(root.Case.Id, root.Case.Reports[0], cancellationToken);
            return null;
        }

        if (CaseApartness.IsKeptApart(root.Case, report.ReportId))
        {
            return await FindCorrectedAsync(root.Case, report.ReportId, cancellationToken);
        }

        if (MustLeave(root.Case, report))
        {
            await merging.LeaveAsync(caseId, cancellationToken);
            return null;
        }

        var now = clock.Now();
        var change = CaseJoining.Decide(root.Case, report with { Identity = IdentityOutcome.Same, LinkedBy = LinkedBy.Of(report, root.Case, now) }, book, now);
        return change.Events.IsEmpty || await writer.TryWriteAsync(root, change, now, cancellationToken) ? change.Case : null;
    }

    // It had joined, and a person took it out before its processing ended: where it is now, its report says once that correction is at its end.
    private async Task<Case?> FindCorrectedAsync(Case root, string reportId, CancellationToken cancellationToken)
    {
        if (root.Unfinished is { } correction)
        {
            await corrections.FinishAsync(correction, cancellationToken);
        }

        return (await reports.FindAsync(reportId, cancellationToken))?.CaseId is { } caseId ? (await merging.LoadRootAsync(caseId, cancellationToken)).Case : null;
    }

    // Since it gave way, two people have said that the child died, and nobody would hear of it there; or a report that contradicts it came first.
    private static bool MustLeave(Case root, CaseReport report) => !root.Has(report.ReportId)
        && ((root.IsSilenced && !CaseJoining.IsPossible(root, report.Kind))
            || CaseCandidacy.Score(report, root).IsBarred);

    private async Task<Case?> TrySettleAsync(StoredCase own, CaseReport report, CancellationToken cancellationToken)
    {
        var found = await candidates.FindAsync(report, own.Case.Id, cancellationToken);
        var settlement = Settlement.Decide(own.Case.Id, found.Candidates);
        if (settlement is Settlement.Open open)
        {
            return await merging.TryCaptureAsync(open.Capture, own.Case.Id, cancellationToken) ? await TryOpenAsync(own, report, open.Resembling, found.CutOff, cancellationToken) : null;
        }

        await merging.TryGiveWayAsync(own, ((Settlement.GiveWay)settlement).CaseId, cancellationToken);
        return null;
    }

    private async Task<Case?> TryOpenAsync(StoredCase own, CaseReport report, IReadOnlyList<string> resembling, bool cutOff, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var identity = !report.Facts.CanBeCompared ? IdentityOutcome.Insufficient : cutOff || resembling.Count > 0 ? IdentityOutcome.Possible : IdentityOutcome.New;
        var change = CaseOpening.Decide(own.Case with { Reports = [report with { Identity = identity }], SearchCutOff = cutOff }, resembling, book, now);
        return await writer.TryWriteAsync(own, change, now, cancellationToken) ? change.Case : null;
    }
}
