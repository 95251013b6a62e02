using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Operations;

/// <summary>Every 15 seconds, and at once after a start: finds what a crash or an outage left lying.</summary>
public sealed class Sweep(Sweeping sweeping)
{
    /// <summary>Sweeps.</summary>
    [Function(nameof(Sweep))]
    public Task Run([TimerTrigger("*/15 * * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellationToken) => sweeping.SweepAsync(cancellationToken);
}
