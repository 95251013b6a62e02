using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>Every 15 seconds: does what is due in any case.</summary>
public sealed class EscalateCases(DueCases dueCases)
{
    /// <summary>Visits the cases whose moment has come.</summary>
    [Function(nameof(EscalateCases))]
    public Task Run([TimerTrigger("*/15 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => dueCases.VisitAsync(cancellationToken);
}
