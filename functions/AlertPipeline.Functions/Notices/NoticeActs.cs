using AlertPipeline.Notices;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>Carries out what a person decides about a notice, and has everybody learn of it.</summary>
public sealed class NoticeActs(NoticeStore store, NoticeFollowUp followUp, TimeProvider clock)
{
    /// <summary>Decides about the notice as it is, again where somebody changed it meanwhile.</summary>
    /// <param name="id">The notice.</param>
    /// <param name="decide">Decides for a notice at a moment.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came of it; null when there is no such notice.</returns>
    public async Task<NoticeOutcome?> TakeAsync(string id, Func<NoticeFile, Instant, NoticeOutcome> decide, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(id, cancellationToken) is { } current)
        {
            var outcome = decide(current.File, clock.Now());
            if (outcome is not NoticeOutcome.Done done)
            {
                return outcome;
            }

            if (await store.TryWriteAsync(current, done.File, cancellationToken))
            {
                await followUp.FinishAsync(id, cancellationToken);
                return done;
            }
        }

        return null;
    }
}
