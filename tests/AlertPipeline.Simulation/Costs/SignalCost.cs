namespace AlertPipeline.Simulation.Costs;

/// <summary>What new signals cost the app when so many are filed.</summary>
public sealed record SignalCost
{
    /// <summary>How many are filed.</summary>
    public required int Stored { get; init; }

    /// <summary>In how many rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Calls to storage for a new one, from its request until it is in its case and everybody was told: queues and timers included.</summary>
    public required double CallsMean { get; init; }

    /// <summary>The most of them.</summary>
    public required int CallsMost { get; init; }

    /// <summary>From the request of the second signal with a clue to their notice, simulated: a call to storage takes up to 20 ms, a queue is polled within 2 s.</summary>
    public required double SecondsToNoticeMedian { get; init; }

    /// <summary>The longest of them.</summary>
    public required double SecondsToNoticeMost { get; init; }

    /// <summary>Time for a new one on this machine, the simulation and its storage in memory included.</summary>
    public required double MillisecondsMean { get; init; }
}
