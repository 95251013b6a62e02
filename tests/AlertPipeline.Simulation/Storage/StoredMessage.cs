namespace AlertPipeline.Simulation.Storage;

/// <summary>A message as the queue service keeps it.</summary>
public sealed class StoredMessage(string id, string text, DateTimeOffset insertedAt)
{
    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Its place among those that become visible at the same moment.</summary>
    public long Number { get; init; }

    /// <summary>Its text, encoded as it was sent.</summary>
    public string Text { get; set; } = text;

    /// <summary>When it was put into the queue.</summary>
    public DateTimeOffset InsertedAt => insertedAt;

    /// <summary>From when it can be received.</summary>
    public DateTimeOffset VisibleAt { get; set; }

    /// <summary>How often it was received.</summary>
    public int DequeueCount { get; set; }

    /// <summary>The receipt of the latest receipt or renewal; older ones are void.</summary>
    public string Receipt { get; set; } = "";
}
