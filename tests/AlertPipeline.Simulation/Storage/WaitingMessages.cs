namespace AlertPipeline.Simulation.Storage;

/// <summary>The messages of one queue, the oldest first.</summary>
public sealed class WaitingMessages
{
    private readonly LinkedList<StoredMessage> messages = [];
    private readonly Dictionary<string, LinkedListNode<StoredMessage>> byId = new(StringComparer.Ordinal);

    /// <summary>All of them, hidden ones too.</summary>
    public IReadOnlyCollection<StoredMessage> Messages => messages;

    /// <summary>The earliest moment from which one can be received; null when there is none.</summary>
    public DateTimeOffset? NextVisibleAt => messages.Count == 0 ? null : messages.Min(message => message.VisibleAt);

    /// <summary>Puts a message at the end.</summary>
    public void Put(StoredMessage message) => byId[message.Id] = messages.AddLast(message);

    /// <summary>Takes visible messages, the oldest first.</summary>
    public IReadOnlyList<StoredMessage> Visible(int most, DateTimeOffset now) => [.. messages.Where(message => message.VisibleAt <= now).Take(most)];

    /// <summary>The message that a receipt is for.</summary>
    internal StoredMessage Held(string id, string receipt)
    {
        var message = byId.GetValueOrDefault(id)?.Value ?? throw new StorageRefusal(404, "MessageNotFound");
        return message.Receipt == receipt ? message : throw new StorageRefusal(400, "PopReceiptMismatch");
    }

    /// <summary>Brings the messages into another order.</summary>
    public void Mix(Random random)
    {
        var mixed = messages.ToArray();
        random.Shuffle(mixed);
        messages.Clear();
        foreach (var message in mixed)
        {
            Put(message);
        }
    }

    /// <summary>Makes all of them visible.</summary>
    public void Show(DateTimeOffset now)
    {
        foreach (var message in messages)
        {
            message.VisibleAt = now;
        }
    }

    /// <summary>Takes a message away.</summary>
    public void Remove(StoredMessage message)
    {
        if (byId.Remove(message.Id, out var node))
        {
            messages.Remove(node);
        }
    }
}
