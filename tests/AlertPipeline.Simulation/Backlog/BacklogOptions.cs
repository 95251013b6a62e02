namespace AlertPipeline.Simulation.Backlog;

/// <summary>Which backlog.</summary>
public sealed record BacklogOptions
{
    /// <summary>How many reports wait, each about a child of its own; one in ten is urgent.</summary>
    public required int Reports { get; init; }

    /// <summary>Decides everything.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether the queues are down while the reports come in, so that only their marks say that they wait; otherwise their messages do.</summary>
    public bool QueuesDown { get; init; }

    /// <summary>Whether memory is weighed, which takes a copy of everything in storage; only where nothing else runs in this process.</summary>
    public bool Weigh { get; init; }
}
