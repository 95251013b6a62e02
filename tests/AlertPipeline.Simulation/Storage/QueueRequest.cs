namespace AlertPipeline.Simulation.Storage;

/// <summary>What a client asks of the queue service.</summary>
public abstract record QueueRequest(string Queue) : StorageRequest(Queue)
{
    /// <inheritdoc/>
    public override bool IsQueue => true;

    /// <summary>Makes a queue.</summary>
    public sealed record Create(string Queue) : QueueRequest(Queue);

    /// <summary>Puts a message at the end.</summary>
    public sealed record Put(string Queue, string Text, TimeSpan Hidden) : QueueRequest(Queue);

    /// <summary>Takes up to so many visible messages and hides them.</summary>
    public sealed record Receive(string Queue, int Most, TimeSpan Hidden) : QueueRequest(Queue);

    /// <summary>Hides a message anew; a text replaces its own.</summary>
    public sealed record Update(string Queue, string MessageId, string Receipt, TimeSpan Hidden, string? Text) : QueueRequest(Queue);

    /// <summary>Takes a message away.</summary>
    public sealed record Delete(string Queue, string MessageId, string Receipt) : QueueRequest(Queue);

    /// <summary>Asks how many messages there are.</summary>
    public sealed record Count(string Queue) : QueueRequest(Queue);
}
