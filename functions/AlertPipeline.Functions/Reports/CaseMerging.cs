using AlertPipeline.Cases;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>Makes tentative cases give way to others, each by one change against one version.</summary>
public sealed class CaseMerging(CaseStore cases, CaseWriter writer, TimeProvider clock)
{
    /// <summary>Lets tentative cases give way to a winner; false when one of them has become something else.</summary>
    public async Task<bool> TryCaptureAsync(IReadOnlyList<string> losers, string winner, CancellationToken cancellationToken) =>
        Array.TrueForAll(await Task.WhenAll(losers.Select(loser => TryCaptureAsync(loser, winner, cancellationToken))), captured => captured);

    /// <summary>Lets a tentative case give way; false when it has changed.</summary>
    public Task<bool> TryGiveWayAsync(StoredCase loser, string winner, CancellationToken cancellationToken) =>
        writer.TryWriteAsync(loser, CaseChange.Of(loser.Case with { Status = CaseStatus.Merged, MergedInto = winner }), clock.Now(), cancellationToken);

    /// <summary>Takes back that a case gave way: it is tentative again. Whoever changed it first may have done the same.</summary>
    public async Task LeaveAsync(string caseId, CancellationToken cancellationToken)
    {
        var own = await LoadAsync(caseId, cancellationToken);
        await writer.TryWriteAsync(own, CaseChange.Of(own.Case with { Status = CaseStatus.Tentative, MergedInto = null }), clock.Now(), cancellationToken);
    }

    /// <summary>A case that was stored.</summary>
    public async Task<StoredCase> LoadAsync(string caseId, CancellationToken cancellationToken) =>
        await cases.FindAsync(caseId, cancellationToken) ?? throw Gone(caseId);

    /// <summary>The case where everything goes on about a case that was stored.</summary>
    public async Task<StoredCase> LoadRootAsync(string caseId, CancellationToken cancellationToken) =>
        await cases.FindRootAsync(caseId, cancellationToken) ?? throw Gone(caseId);

    // In a burst several do the winner's work at the same moment; that another one captured the loser first is as good.
    private async Task<bool> TryCaptureAsync(string caseId, string winner, CancellationToken cancellationToken)
    {
        var loser = await LoadAsync(caseId, cancellationToken);
        return (loser.Case.Status == CaseStatus.Tentative && await TryGiveWayAsync(loser, winner, cancellationToken))
            || (await LoadAsync(caseId, cancellationToken)).Case.MergedInto == winner;
    }

    private static InvalidOperationException Gone(string caseId) => new($"Case {caseId} was stored and is gone.");
}
