using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Operations;

/// <summary>Every hour: deletes what is kept for a while only.</summary>
public sealed class Expire(Expiring expiring)
{
    /// <summary>Deletes it.</summary>
    [Function(nameof(Expire))]
    public Task Run([TimerTrigger("0 20 * * * *")] TimerInfo timer, CancellationToken cancellationToken) => expiring.ExpireAsync(cancellationToken);
}
