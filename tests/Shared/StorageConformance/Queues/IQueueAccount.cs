using Azure.Storage.Queues;

namespace AlertPipeline.Testing.StorageConformance.Queues;

/// <summary>An account without queues.</summary>
public interface IQueueAccount
{
    /// <summary>A client for it.</summary>
    QueueServiceClient Open(QueueMessageEncoding encoding);

    /// <summary>Completes when a time has passed by the clock of the service.</summary>
    Task PassAsync(TimeSpan time);
}
