using AlertPipeline.Audits;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Audits;

/// <summary>Visits the cases in which an audit found something late. What cannot be mended stays a finding, and is tried again at the next audit.</summary>
public sealed class CaseRepair(CaseHints hints, CaseVisit visit, WatchOptions options, TimeProvider clock, ILogger<CaseRepair> logger)
{
    private const int AtOnce = 16;

    /// <summary>Visits them.</summary>
    /// <exception cref="AggregateException">Visits failed for a fault of ours; all others were made.</exception>
    public async Task RepairAsync(IReadOnlyList<AuditObservation> observed, CancellationToken cancellationToken)
    {
        var faults = new GatheredFaults();
        await Lanes.ForEachAsync(Late(observed), AtOnce, caseId =>
            faults.TryAsync(() => RepairAsync(caseId, cancellationToken), fault => Note(caseId, fault), cancellationToken));
        faults.ThrowIfAny("Some cases could not be mended.");
    }

    private async Task RepairAsync(string caseId, CancellationToken cancellationToken)
    {
        try
        {
            await hints.WriteDueAsync(caseId, clock.Now(), cancellationToken);
            await visit.VisitAsync(caseId, cancellationToken);
            AuditLog.Repaired(logger, caseId);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && (StorageFaults.IsStorageFault(fault) || fault is UnreadableRowException))
        {
            Note(caseId, fault);
        }
    }

    private void Note(string caseId, Exception fault) => AuditLog.NotRepaired(logger, caseId, fault.GetType().Name);

    private IEnumerable<string> Late(IEnumerable<AuditObservation> observed) =>
        from seen in observed
        where seen.CaseId is not null
        group seen by seen.CaseId into ofOne
        where AuditDecision.Of(ofOne, options.SilentAfter, clock.Now()).Count > 0
        select ofOne.Key;
}
