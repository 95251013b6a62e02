using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Cases;

/// <summary>Follows the hints whose moment has come, those that led nowhere ever more rarely. One case that fails does not hold up the others; never more than one partition is in memory.</summary>
public sealed class DueCases(CaseHints hints, IdleHints idle, CaseVisit visit, TimeProvider clock, ILogger<DueCases> logger)
{
    private const int AtOnce = 8;

    /// <summary>Visits every case that is due.</summary>
    /// <exception cref="AggregateException">Some visits failed; all others were made.</exception>
    public async Task VisitAsync(CancellationToken cancellationToken)
    {
        var faults = new GatheredFaults();
        foreach (var partition in CaseHints.DuePartitions)
        {
            await VisitAsync(partition, faults, cancellationToken);
        }

        faults.ThrowIfAny("Some cases could not be visited.");
    }

    private async Task VisitAsync(string partition, GatheredFaults faults, CancellationToken cancellationToken)
    {
        var due = await hints.DueAsync(partition, clock.Now(), cancellationToken).ToListAsync(cancellationToken);
        idle.Keep(partition, due);
        await Lanes.ForEachAsync(due.GroupBy(hint => hint.CaseId).Where(group => group.Any(IsToBeFollowed)), AtOnce, group =>
            faults.TryAsync(() => VisitAsync(group.Key, [.. group], cancellationToken), fault => CaseLog.VisitFailed(logger, group.Key, fault.GetType().Name), cancellationToken));
    }

    // One that is old enough to be dropped is dropped as soon as it leads nowhere.
    private bool IsToBeFollowed(DueHint hint) => !hint.IsYoung(clock.Now()) || idle.IsToBeFollowed(hint);

    private async Task VisitAsync(string caseId, IReadOnlyList<DueHint> group, CancellationToken cancellationToken)
    {
        if (!await visit.VisitAsync(caseId, cancellationToken))
        {
            await Task.WhenAll(group.Select(hint => DropAsync(hint, cancellationToken)));
        }
    }

    private async Task DropAsync(DueHint hint, CancellationToken cancellationToken)
    {
        idle.Note(hint);
        await hints.DropAsync(hint, clock.Now(), cancellationToken);
    }
}
