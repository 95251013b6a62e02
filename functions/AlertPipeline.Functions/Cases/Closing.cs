using AlertPipeline.Cases;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Cases;

/// <summary>Closes cases for people.</summary>
public sealed class Closing(CaseStore cases, CaseWriter writer, TimeProvider clock)
{
    /// <summary>Closes a case, or says why not; null when there is no such case.</summary>
    /// <param name="caseReference">The case; a merged one leads to the one where everything goes on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="subject">The person or desk that says so, by id.</param>
    /// <param name="by">The name that colleagues see.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ClosingOutcome?> CloseAsync(string caseReference, ClosingReason reason, string subject, string by, CancellationToken cancellationToken)
    {
        while (await cases.FindRootAsync(caseReference, cancellationToken) is { } current)
        {
            var now = clock.Now();
            var outcome = CaseClosing.Decide(current.Case, reason, subject, by, now);
            if (outcome is not ClosingOutcome.Closed closed || await writer.TryWriteAsync(current, closed.Change, now, cancellationToken))
            {
                return outcome;
            }
        }

        return null;
    }
}
