using AlertPipeline.DeadLetters;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Ends what somebody began with a dead letter and did not end: tells people of it, or sends it.</summary>
public sealed class DeadLetterFollowUp(DeadLetterStore letters, DeadLetterAlerts alerts, DeadLetterReplay replay, TimeProvider clock, ILogger<DeadLetterFollowUp> logger)
{
    private const int AtOnce = 8;

    /// <summary>Looks at every letter with which somebody began something. One that fails does not hold up the others.</summary>
    public Task FollowAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        letters.BegunAsync(cancellationToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, TryFollowAsync);

    private async ValueTask TryFollowAsync(DeadLetter letter, CancellationToken cancellationToken)
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
