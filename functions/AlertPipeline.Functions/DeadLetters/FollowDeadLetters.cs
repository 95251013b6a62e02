using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Every 15 seconds: tells people of dead letters, and sends those put back, where whoever began went away. So people know within a minute.</summary>
public sealed class FollowDeadLetters(DeadLetterFollowUp followUp)
{
    /// <summary>Follows all of them.</summary>
    [Function(nameof(FollowDeadLetters))]
    public Task Run([TimerTrigger("*/15 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => followUp.FollowAsync(cancellationToken);
}
