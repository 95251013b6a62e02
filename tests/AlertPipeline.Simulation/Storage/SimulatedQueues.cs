using System.Globalization;
using System.Text;

namespace AlertPipeline.Simulation.Storage;

/// <summary>A queue service in memory, as the real one behaves.</summary>
/// <param name="clock">What visibility is measured by.</param>
public sealed class SimulatedQueues(TimeProvider clock)
{
    private const int LongestText = 64 * 1024;
    private const int MostReceived = 32;

    private readonly SortedDictionary<string, WaitingMessages> queues = new(StringComparer.Ordinal);
    private long numbers;

    /// <summary>Told the name of a queue whenever a message of it can become visible earlier than before.</summary>
    public Action<string> Woken { get; set; } = _ => { };

    /// <summary>Told of the text of every message that is put into a queue.</summary>
    public Action<string, string> Sent { get; set; } = (_, _) => { };

    /// <summary>The names of all queues.</summary>
    public IEnumerable<string> Names => queues.Keys;

    /// <summary>A queue; null when there is none of that name.</summary>
    public WaitingMessages? Find(string name) => queues.GetValueOrDefault(name);

    /// <summary>Does what is asked, or refuses.</summary>
    public StorageAnswer Answer(QueueRequest request)
    {
        try
        {
            return request switch
            {
                QueueRequest.Create create => new(queues.TryAdd(create.Queue, new()) ? 201 : 204),
                QueueRequest.Put put => Put(put),
                QueueRequest.Receive receive => QueueAnswers.Messages(Receive(Existing(receive.Queue), receive)),
                QueueRequest.Update update => Update(update),
                QueueRequest.Delete delete => Delete(delete),
                QueueRequest.Count count => new(200, ("x-ms-approximate-messages-count", Existing(count.Queue).Messages.Count.ToString(CultureInfo.InvariantCulture))),
                _ => throw new StorageRefusal(501, "NotImplemented"),
            };
        }
        catch (StorageRefusal refusal)
        {
            return QueueAnswers.Refused(refusal);
        }
    }

    private StorageAnswer Put(QueueRequest.Put put)
    {
        RequireFits(put.Text);
        var now = clock.GetUtcNow();
        var message = new StoredMessage($"message-{++numbers}", put.Text, now) { Number = numbers, VisibleAt = now + put.Hidden, Receipt = NextReceipt() };
        Existing(put.Queue).Put(message);
        Sent(put.Queue, put.Text);
        Woken(put.Queue);
        return QueueAnswers.Put(message);
    }

    private IReadOnlyList<StoredMessage> Receive(WaitingMessages queue, QueueRequest.Receive receive)
    {
        if (receive.Most > MostReceived)
        {
            throw new StorageRefusal(400, "OutOfRangeQueryParameterValue");
        }

        var now = clock.GetUtcNow();
        var received = queue.Visible(receive.Most, now);
        foreach (var message in received)
        {
            message.DequeueCount++;
            queue.Hide(message, now + receive.Hidden, NextReceipt());
        }

        return received;
    }

    private StorageAnswer Update(QueueRequest.Update update)
    {
        RequireFits(update.Text);
        var queue = Existing(update.Queue);
        var message = queue.Held(update.MessageId, update.Receipt);
        message.Text = update.Text ?? message.Text;
        queue.Hide(message, clock.GetUtcNow() + update.Hidden, NextReceipt());
        Woken(update.Queue);
        return new(204, ("x-ms-popreceipt", message.Receipt), ("x-ms-time-next-visible", message.VisibleAt.ToString("R", CultureInfo.InvariantCulture)));
    }

    private StorageAnswer Delete(QueueRequest.Delete delete)
    {
        var queue = Existing(delete.Queue);
        queue.Remove(queue.Held(delete.MessageId, delete.Receipt));
        return new(204);
    }

    private WaitingMessages Existing(string name) => queues.GetValueOrDefault(name) ?? throw new StorageRefusal(404, "QueueNotFound");

    private static void RequireFits(string? text)
    {
        if (text is not null && Encoding.UTF8.GetByteCount(text) > LongestText)
        {
            throw new StorageRefusal(413, "RequestBodyTooLarge");
        }
    }

    private string NextReceipt() => $"receipt-{++numbers}";
}
