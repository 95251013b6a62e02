using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>Carries out what people decide about cases.</summary>
public sealed class CaseActs(CaseStore cases, CaseWriter writer, TimeProvider clock)
{
    /// <summary>Decides, and stores what changes; when somebody changed the case first, decides again. Null when there is no such case.</summary>
    /// <param name="caseReference">The case; a merged one leads to the one where everything goes on.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ActOutcome?> DoAsync(string caseReference, Func<Case, Instant, ActOutcome> decide, CancellationToken cancellationToken)
    {
        while (await cases.FindRootAsync(caseReference, cancellationToken) is { Case.IsShown: true } current)
        {
            var now = clock.Now();
            var outcome = decide(current.Case, now);
            if (outcome is not ActOutcome.Done done || await writer.TryWriteAsync(current, done.Change, now, cancellationToken))
            {
                return outcome;
            }
        }

        return null;
    }
}
