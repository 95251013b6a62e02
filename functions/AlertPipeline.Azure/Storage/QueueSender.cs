using Azure.Storage.Queues;

namespace AlertPipeline.Storage;

/// <summary>Sends messages that hold ids only. Losing one delays the work until the sweep; getting one twice changes nothing.</summary>
public sealed class QueueSender(QueueServiceClient queues)
{
    /// <summary>Sends a message.</summary>
    public Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken) =>
        SendRawAsync(queue, StoredVersion.Stamp(message), cancellationToken);

    /// <summary>Sends a message as it is.</summary>
    public Task SendRawAsync(string queue, string body, CancellationToken cancellationToken) =>
        queues.GetQueueClient(queue).SendMessageAsync(body, cancellationToken);

    /// <summary>About how many messages wait in a queue.</summary>
    public async Task<int> LengthAsync(string queue, CancellationToken cancellationToken) =>
        (await queues.GetQueueClient(queue).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
}
