namespace AlertPipeline.Simulation.Backlog;

/// <summary>The way of one report through the app.</summary>
/// <param name="queue">The queue that it goes through.</param>
internal sealed class Passage(string queue)
{
    /// <summary>The queue that it goes through.</summary>
    public string Queue => queue;

    /// <summary>When it was in its case; null until then.</summary>
    public DateTimeOffset? InCaseAt { get; set; }

    /// <summary>When the first message about its case reached a person; null until then.</summary>
    public DateTimeOffset? AlertedAt { get; set; }
}
