using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>
/// Finds the case of a report, or opens one. Nobody waits for anybody: each step is one change against one version,
/// and whoever loses a race reads again.
/// </summary>
public sealed class CaseSettling(CaseStore cases, MatchKeyStore matchKeys, CaseCandidates candidates, CaseWriter writer, DirectoryBook book, TimeProvider clock)
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
        var own = await LoadAsync(caseId, cancellationToken);
        return own.Case.Status switch
        {
            CaseStatus.Merged => await TryJoinAsync(caseId, report, cancellationToken),
            CaseStatus.Tentative => await TrySettleAsync(own, report, cancellationToken),
            _ => own.Case,
        };
    }

    private async Task<Case?> TryJoinAsync(string caseId, CaseReport report, CancellationToken cancellationToken)
    {
        var root = await cases.FindRootAsync(caseId, cancellationToken) ?? throw Gone(caseId);
        if (root.Case.Status == CaseStatus.Tentative)
        {
            // Its own processor may have died: doing its work is harmless, waiting for it is not.
            await SettleAsync(root.Case.Reports[0], cancellationToken);
            return null;
        }

        if (root.Case.IsSilenced && !CaseJoining.IsPossible(root.Case, report.Kind) && !root.Case.Has(report.ReportId))
        {
            await LeaveAsync(caseId, cancellationToken);
            return null;
        }

        var now = clock.Now();
        var change = CaseJoining.Decide(root.Case, report with { Identity = IdentityOutcome.Same }, book, now);
        return change.Events.IsEmpty || await writer.TryWriteAsync(root, change, now, cancellationToken) ? change.Case : null;
    }

    // It gave way to a case in which two people have said since that the child died: nobody would hear of it there.
    private async Task LeaveAsync(string caseId, CancellationToken cancellationToken)
    {
        var own = await LoadAsync(caseId, cancellationToken);
        await writer.TryWriteAsync(own, CaseChange.Of(own.Case with { Status = CaseStatus.Tentative, MergedInto = null }), clock.Now(), cancellationToken);
    }

    private async Task<Case?> TrySettleAsync(StoredCase own, CaseReport report, CancellationToken cancellationToken)
    {
        var settlement = Settlement.Decide(own.Case.Id, (await candidates.FindAsync(report, own.Case.Id, cancellationToken)).Candidates);
        if (settlement is Settlement.Open open)
        {
            return await TryCaptureAsync(open.Capture, own.Case.Id, cancellationToken) ? await TryOpenAsync(own, report, open.Resembling, cancellationToken) : null;
        }

        await TryMergeAsync(own, ((Settlement.GiveWay)settlement).CaseId, cancellationToken);
        return null;
    }

    private async Task<Case?> TryOpenAsync(StoredCase own, CaseReport report, IReadOnlyList<string> resembling, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var identity = !report.Facts.CanBeCompared ? IdentityOutcome.Insufficient : resembling.Count > 0 ? IdentityOutcome.Possible : IdentityOutcome.New;
        var change = CaseOpening.Decide(own.Case with { Reports = [report with { Identity = identity }] }, resembling, book, now);
        return await writer.TryWriteAsync(own, change, now, cancellationToken) ? change.Case : null;
    }

    private async Task<bool> TryCaptureAsync(IReadOnlyList<string> losers, string winner, CancellationToken cancellationToken)
    {
        foreach (var id in losers)
        {
            var loser = await LoadAsync(id, cancellationToken);
            if (loser.Case.Status != CaseStatus.Tentative || !await TryMergeAsync(loser, winner, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private Task<bool> TryMergeAsync(StoredCase loser, string winner, CancellationToken cancellationToken) =>
        writer.TryWriteAsync(loser, CaseChange.Of(loser.Case with { Status = CaseStatus.Merged, MergedInto = winner }), clock.Now(), cancellationToken);

    private async Task<StoredCase> LoadAsync(string caseId, CancellationToken cancellationToken) =>
        await cases.FindAsync(caseId, cancellationToken) ?? throw Gone(caseId);

    private static InvalidOperationException Gone(string caseId) => new($"Case {caseId} was stored and is gone.");
}
