using Azure.Storage.Queues;

namespace AlertPipeline.Storage;

/// <summary>Sends messages that hold ids only. Losing one delays the work until the sweep; getting one twice changes nothing.</summary>
public sealed class QueueSender(QueueServiceClient queues)
{
    /// <summary>Sends a message.</summary>
    public Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken) =>
        SendRawAsync(queue, new BinaryData(StoredVersion.Stamp(message)), TimeSpan.Zero, cancellationToken);

    /// <summary>Sends a message as it is, to be received after a while.</summary>
    public Task SendRawAsync(string queue, BinaryData body, TimeSpan hidden, CancellationToken cancellationToken) =>
        queues.GetQueueClient(queue).SendMessageAsync(body, hidden, cancellationToken: cancellationToken);

    /// <summary>About how many messages wait in a queue.</summary>
    public async Task<int> LengthAsync(string queue, CancellationToken cancellationToken) =>
        (await queues.GetQueueClient(queue).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
}
