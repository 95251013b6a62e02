using AlertPipeline.Cases;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Cases;

/// <summary>Takes cases on which nobody works any more out of the list of open ones; whoever opens one again puts it there again.</summary>
public sealed class OverCases(CaseStore cases, CaseHints hints, TimeProvider clock)
{
    private const int AtOnce = 8;

    /// <summary>Takes all of them out. One that cannot be read stays, so that people see it.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken) => await Lanes.ForEachAsync(
        await hints.OpenCasesAsync(cancellationToken).ToListAsync(cancellationToken), AtOnce, hint => FollowAsync(hint, cancellationToken));

    private async Task FollowAsync(CaseHint hint, CancellationToken cancellationToken)
    {
        try
        {
            if (await cases.FindAsync(hint.CaseId, cancellationToken) is null or { Case.Status: CaseStatus.Closed or CaseStatus.Merged })
            {
                await hints.DropOpenAsync(hint, clock.Now(), cancellationToken);
            }
        }
        catch (UnreadableRowException)
        {
            // The list of cases names it.
        }
    }
}
