namespace AlertPipeline.Simulation.Backlog;

/// <summary>What became of a backlog. All durations are simulated seconds from the moment when the app could work on it.</summary>
public sealed record BacklogResult
{
    /// <summary>How many reports were accepted and waited.</summary>
    public required int Reports { get; init; }

    /// <summary>How many of them are urgent.</summary>
    public required int Urgent { get; init; }

    /// <summary>Until the last urgent one was in its case.</summary>
    public required double UrgentInCase { get; init; }

    /// <summary>Until somebody was alerted of the last urgent one.</summary>
    public required double UrgentAlerted { get; init; }

    /// <summary>Until half of the others were in their cases.</summary>
    public required double HalfOfTheOthersInCase { get; init; }

    /// <summary>Until somebody was alerted of half of the others.</summary>
    public required double HalfOfTheOthersAlerted { get; init; }

    /// <summary>Until all were in their cases.</summary>
    public required double AllInCase { get; init; }

    /// <summary>Until somebody was alerted of each.</summary>
    public required double AllAlerted { get; init; }

    /// <summary>How many reports are not in exactly one case.</summary>
    public required int Lost { get; init; }

    /// <summary>How many messages that a report waits were put into queues.</summary>
    public required int MessagesPut { get; init; }

    /// <summary>The longest that the queues of reports were, all together.</summary>
    public required int LongestQueues { get; init; }

    /// <summary>Answers that no partner can work with.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Memory, as often as it was weighed.</summary>
    public required IReadOnlyList<MemoryReading> Memory { get; init; }

    /// <summary>
    /// Whether the urgent go first: the last of them is in its case before half of the others are, and alerted before half of the others are.
    /// Side by side in one queue they would be at their end together with the others; in lanes of their own they wait for each other alone.
    /// </summary>
    public bool UrgentGoFirst => UrgentInCase < HalfOfTheOthersInCase && UrgentAlerted < HalfOfTheOthersAlerted;
}
