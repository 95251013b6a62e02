namespace AlertPipeline.Simulation.Storage;

/// <summary>The messages of one queue, the one that was visible first in front.</summary>
public sealed class WaitingMessages
{
    private readonly SortedSet<StoredMessage> messages =
        new(Comparer<StoredMessage>.Create((one, other) => (one.VisibleAt, one.Number).CompareTo((other.VisibleAt, other.Number))));

    private readonly Dictionary<string, StoredMessage> byId = new(StringComparer.Ordinal);

    /// <summary>All of them, hidden ones too.</summary>
    public IReadOnlyCollection<StoredMessage> Messages => messages;

    /// <summary>The earliest moment from which one can be received; null when there is none.</summary>
    public DateTimeOffset? NextVisibleAt => messages.Min?.VisibleAt;

    /// <summary>Puts a message in its place.</summary>
    public void Put(StoredMessage message)
    {
        byId.Add(message.Id, message);
        messages.Add(message);
    }

    /// <summary>Takes visible messages, those that were visible first.</summary>
    public IReadOnlyList<StoredMessage> Visible(int most, DateTimeOffset now) => [.. messages.TakeWhile(message => message.VisibleAt <= now).Take(most)];

    /// <summary>Gives a message a new receipt and hides it anew.</summary>
    public void Hide(StoredMessage message, DateTimeOffset until, string receipt)
    {
        messages.Remove(message);
        (message.VisibleAt, message.Receipt) = (until, receipt);
        messages.Add(message);
    }

    /// <summary>Brings the visible messages into another order.</summary>
    public void Mix(Random random, DateTimeOffset now)
    {
        foreach (var message in Visible(int.MaxValue, now))
        {
            Hide(message, now.AddSeconds(-random.Next(60)), message.Receipt);
        }
    }

    /// <summary>Makes all of them visible, those too that somebody works on.</summary>
    public void Show(DateTimeOffset now)
    {
        foreach (var message in messages.ToList())
        {
            Hide(message, now, message.Receipt);
        }
    }

    /// <summary>Takes a message away.</summary>
    public void Remove(StoredMessage message)
    {
        byId.Remove(message.Id);
        messages.Remove(message);
    }

    /// <summary>The message that a receipt is for.</summary>
    internal StoredMessage Held(string id, string receipt)
    {
        var message = byId.GetValueOrDefault(id) ?? throw new StorageRefusal(404, "MessageNotFound");
        return message.Receipt == receipt ? message : throw new StorageRefusal(400, "PopReceiptMismatch");
    }
}
