using System.Collections.Concurrent;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Cases;

/// <summary>Follows the hints whose moment has come. One case that fails does not hold up the others.</summary>
public sealed class DueCases(CaseHints hints, CaseVisit visit, TimeProvider clock, ILogger<DueCases> logger)
{
    private const int AtOnce = 8;

    /// <summary>Visits every case that is due.</summary>
    /// <exception cref="AggregateException">Some visits failed; all others were made.</exception>
    public async Task VisitAsync(CancellationToken cancellationToken)
    {
        var due = await hints.DueAsync(clock.Now(), cancellationToken).ToListAsync(cancellationToken);
        var faults = new ConcurrentBag<Exception>();
        await Lanes.ForEachAsync(due.GroupBy(hint => hint.CaseId), AtOnce, async group =>
        {
            try
            {
                await VisitAsync(group.Key, [.. group], cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                CaseLog.VisitFailed(logger, group.Key, fault.GetType().Name);
                faults.Add(fault);
            }
        });
        if (!faults.IsEmpty)
        {
            throw new AggregateException("Some cases could not be visited.", faults);
        }
    }

    private async Task VisitAsync(string caseId, IReadOnlyList<DueHint> group, CancellationToken cancellationToken)
    {
        if (!await visit.VisitAsync(caseId, cancellationToken))
        {
            await Task.WhenAll(group.Select(hint => hints.DropAsync(hint, clock.Now(), cancellationToken)));
        }
    }
}
