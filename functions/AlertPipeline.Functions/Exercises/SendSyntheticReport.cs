using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Exercises;

/// <summary>Every minute: sends a report through the whole pipeline where it is time, which is every five minutes unless the settings say otherwise.</summary>
public sealed class SendSyntheticReport(SyntheticReporting reporting)
{
    /// <summary>Sends it.</summary>
    [Function(nameof(SendSyntheticReport))]
    public Task Run([TimerTrigger("50 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => reporting.RunAsync(cancellationToken);
}
