using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Callbacks;

/// <summary>Tells one partner what became of one of its reports.</summary>
public sealed class DeliverCallback(CallbackDelivery delivery)
{
    /// <summary>Delivers.</summary>
    [Function(nameof(DeliverCallback))]
    public Task Run([QueueTrigger(StorageNames.CallbacksQueue)] CallbackMessage message, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(message.ReportId, cancellationToken);
}
