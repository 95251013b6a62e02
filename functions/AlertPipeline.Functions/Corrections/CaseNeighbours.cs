using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Identity;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Corrections;

/// <summary>Looks again at cases whose reports, or whose neighbours, changed: what resembles them, and whether their own reports contradict each other.</summary>
public sealed class CaseNeighbours(CaseStore cases, CaseCandidates candidates, CaseWriter writer, TimeProvider clock, ILogger<CaseNeighbours> logger)
{
    private const int AtOnce = 4;

    /// <summary>Looks at each of these cases; one that was merged leads to the case where everything goes on. One that cannot be read is passed over.</summary>
    public async Task LookAgainAsync(IEnumerable<string> caseIds, CancellationToken cancellationToken)
    {
        foreach (var id in caseIds.Distinct())
        {
            try
            {
                await LookAgainAsync(id, cancellationToken);
            }
            catch (UnreadableRowException unreadable)
            {
                // One damaged neighbour must not keep the cases of a correction held.
                CaseLog.Unreadable(logger, id, unreadable.InnerException?.GetType().Name);
            }
        }
    }

    private async Task LookAgainAsync(string caseId, CancellationToken cancellationToken)
    {
        while (await cases.FindRootAsync(caseId, cancellationToken) is { Case.Status: CaseStatus.Open or CaseStatus.Acknowledged or CaseStatus.Noted } current
            && !await TryLookAsync(current, cancellationToken))
        {
        }
    }

    private async Task<bool> TryLookAsync(StoredCase current, CancellationToken cancellationToken)
    {
        var found = new List<FoundCandidates>();
        foreach (var some in current.Case.Reports.Chunk(AtOnce))
        {
            found.AddRange(await Task.WhenAll(some.Select(report => candidates.FindAsync(report, current.Case.Id, cancellationToken))));
        }

        var now = clock.Now();
        var change = CaseLookingAgain.Decide(current.Case, found, now);
        return ReferenceEquals(change.Case, current.Case) || await writer.TryWriteAsync(current, change, now, cancellationToken);
    }
}
