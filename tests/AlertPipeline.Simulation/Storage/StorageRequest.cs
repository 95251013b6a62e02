namespace AlertPipeline.Simulation.Storage;

/// <summary>What a client asks of storage.</summary>
/// <param name="Resource">The table or queue.</param>
public abstract record StorageRequest(string Resource)
{
    /// <summary>What is done, in a word, for the history.</summary>
    public string Verb => GetType().Name;

    /// <summary>Whether it goes to the queue service.</summary>
    public abstract bool IsQueue { get; }
}
