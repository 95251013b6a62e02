using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Packs;

/// <summary>Every 15 minutes: sends the coordinator what people need when the system is down.</summary>
public sealed class SendPack(PackSending sending)
{
    /// <summary>Sends it.</summary>
    [Function(nameof(SendPack))]
    public Task Run([TimerTrigger("0 */15 * * * *")] TimerInfo timer, CancellationToken cancellationToken) => sending.SendAsync(cancellationToken);
}
