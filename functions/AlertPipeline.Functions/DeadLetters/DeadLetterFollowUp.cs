using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Ends what somebody began with a dead letter and did not end: tells people of it, or sends it.</summary>
public sealed class DeadLetterFollowUp(DeadLetterStore letters, DeadLetterAlerts alerts, DeadLetterReplay replay, TimeProvider clock, ILogger<DeadLetterFollowUp> logger)
{
    private const int AtOnce = 8;

    /// <summary>Looks at every letter with which somebody began something. One that fails does not hold up the others.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken) =>
        await Lanes.ForEachAsync(await letters.BegunAsync(cancellationToken).ToListAsync(cancellationToken), AtOnce, letter => TryFollowAsync(letter, cancellationToken));

    private async Task TryFollowAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        try
        {
            await (letter.IsUntold(clock.Now()) ? alerts.TellAsync(letter, cancellationToken)
                : letter.IsUnsent(clock.Now()) ? replay.FinishAsync(letter.Id, cancellationToken)
                : Task.CompletedTask);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            DeadLetterLog.FollowUpFailed(logger, letter.Id, fault.GetType().Name);
        }
    }
}
