namespace AlertPipeline.Simulation.Costs;

/// <summary>What the app costs by itself, and what each report adds.</summary>
public sealed record ReportCost
{
    /// <summary>How many reports were sent.</summary>
    public required int Reports { get; init; }

    /// <summary>For how long each was watched, in hours.</summary>
    public required double Hours { get; init; }

    /// <summary>What the timers of one instance ask in a day in which nothing happens.</summary>
    public required StorageUse IdleDay { get; init; }

    /// <summary>How often one instance asks an empty queue in a day: each that has a function, as often as <c>host.json</c> allows.</summary>
    public required double EmptyPollsADay { get; init; }

    /// <summary>How often a timer runs in a day.</summary>
    public required double TimerRunsADay { get; init; }

    /// <summary>What a report adds in that time: everybody who is asked takes its case after ten minutes, and nobody answers later whether they still work on it.</summary>
    public required StorageUse EachReport { get; init; }

    /// <summary>How reports spread over each table.</summary>
    public required IReadOnlyDictionary<string, TableUse> Tables { get; init; }
}
