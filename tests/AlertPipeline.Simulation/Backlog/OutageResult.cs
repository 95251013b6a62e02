namespace AlertPipeline.Simulation.Backlog;

/// <summary>What an hour without storage came to.</summary>
internal sealed record OutageResult
{
    /// <summary>How often a report was turned away meanwhile, and told when to come back.</summary>
    public required int TurnedAway { get; init; }

    /// <summary>How many reports were accepted meanwhile.</summary>
    public required int AcceptedMeanwhile { get; init; }

    /// <summary>Answers that no partner can work with, and 202 for what is not stored.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>From the end of the outage until every report was in its case and alerted.</summary>
    public required TimeSpan AllAlerted { get; init; }

    /// <summary>How many steps of the ladder came due meanwhile and had not run when it was over.</summary>
    public required int MissedSteps { get; init; }

    /// <summary>From the end of the outage until all of them had run.</summary>
    public required TimeSpan AllStepsRun { get; init; }

    /// <summary>How many messages arrived more than once.</summary>
    public required int ToldTwice { get; init; }

    /// <summary>The most calls to storage in one second of the outage.</summary>
    public required int MostCallsMeanwhile { get; init; }

    /// <summary>All calls of the ten minutes after the outage, and of the ten minutes after that.</summary>
    public required (int First, int Then) CallsAfter { get; init; }
}
