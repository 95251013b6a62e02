using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Operations;

/// <summary>Every minute, and at once after a start: finds what a crash or an outage left lying.</summary>
public sealed class Sweep(Sweeping sweeping)
{
    /// <summary>Sweeps.</summary>
    [Function(nameof(Sweep))]
    public Task Run([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellationToken) => sweeping.SweepAsync(cancellationToken);
}
