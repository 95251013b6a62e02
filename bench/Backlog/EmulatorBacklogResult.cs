namespace Bench.Backlog;

/// <summary>What became of a backlog before the real app. Durations are in seconds from the moment when it could take messages.</summary>
internal sealed record EmulatorBacklogResult
{
    private const double MostGrowth = 2;

    /// <summary>Whether this is a release build.</summary>
    public required bool Optimized { get; init; }

    /// <summary>How many reports waited.</summary>
    public required int Reports { get; init; }

    /// <summary>How long it took until all were accepted.</summary>
    public required double IntakeSeconds { get; init; }

    /// <summary>Until somebody was alerted of the last urgent one.</summary>
    public required double UrgentAlerted { get; init; }

    /// <summary>Until somebody was alerted of half of the others.</summary>
    public required double HalfOfTheOthersAlerted { get; init; }

    /// <summary>Until somebody was alerted of each.</summary>
    public required double AllAlerted { get; init; }

    /// <summary>How many have no case of their own.</summary>
    public required int Lost { get; init; }

    /// <summary>The working set of the app when all waited, in megabytes.</summary>
    public double WorkingSetWaiting { get; init; }

    /// <summary>Its working set at the most, in megabytes.</summary>
    public double WorkingSetMost { get; init; }

    /// <summary>Whether all holds that must.</summary>
    public bool GoalMet => Lost == 0 && UrgentAlerted < HalfOfTheOthersAlerted && WorkingSetMost < MostGrowth * WorkingSetWaiting;
}
