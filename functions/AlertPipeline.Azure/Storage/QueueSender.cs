using System.Diagnostics;
using AlertPipeline.Telemetry;
using Azure.Storage.Queues;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Sends messages that hold ids only. Losing one delays the work until the sweep; getting one twice changes nothing.</summary>
public sealed class QueueSender(QueueServiceClient queues)
{
    /// <summary>The longest that a message can be hidden, less an hour.</summary>
    private static readonly Duration Longest = Duration.FromDays(7) - Duration.FromHours(1);

    /// <summary>Sends a message.</summary>
    public Task SendAsync<T>(string queue, T message, CancellationToken cancellationToken) => SendAsync(queue, message, Duration.Zero, cancellationToken);

    /// <summary>Sends a message that is received after a while: never earlier, at most a second later.</summary>
    public async Task SendAsync<T>(string queue, T message, Duration hidden, CancellationToken cancellationToken)
    {
        using var span = Spans.Start($"send {queue}", ActivityKind.Producer);
        await SendRawAsync(queue, new BinaryData(StoredVersion.Stamp(message, span?.Id)), WholeSeconds(hidden), cancellationToken);
    }

    /// <summary>Sends a message as it is, to be received after a while.</summary>
    public Task SendRawAsync(string queue, BinaryData body, TimeSpan hidden, CancellationToken cancellationToken) =>
        queues.GetQueueClient(queue).SendMessageAsync(body, hidden, cancellationToken: cancellationToken);

    /// <summary>About how many messages wait in a queue.</summary>
    public async Task<int> LengthAsync(string queue, CancellationToken cancellationToken) =>
        (await queues.GetQueueClient(queue).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;

    private static TimeSpan WholeSeconds(Duration hidden) => TimeSpan.FromSeconds(Math.Ceiling(Duration.Min(Duration.Max(hidden, Duration.Zero), Longest).TotalSeconds));
}
