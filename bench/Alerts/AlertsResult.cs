namespace Bench.Alerts;

/// <summary>All rounds, and on what they ran.</summary>
internal sealed record AlertsResult
{
    private const int RateOfGoal = 5;
    private const double LatestByMessage = 2_000;
    private const double LatestByTimer = 20_000;

    /// <summary>Whether this is a release build.</summary>
    public required bool Optimized { get; init; }

    /// <summary>How many processors there are; others may use them too.</summary>
    public required int Processors { get; init; }

    /// <summary>How many cases were open from the beginning.</summary>
    public required int OpenCases { get; init; }

    /// <summary>How long it took to open them.</summary>
    public required double SeedSeconds { get; init; }

    /// <summary>The emulator itself, with those cases in it.</summary>
    public required StorageSpeed Storage { get; init; }

    /// <summary>From report to first call.</summary>
    public required IReadOnlyList<RateRound> Rates { get; init; }

    /// <summary>Steps that a delayed message announces.</summary>
    public required StepRound StepsByMessage { get; init; }

    /// <summary>Steps that only the timer finds.</summary>
    public required StepRound StepsByTimer { get; init; }

    /// <summary>Reports elsewhere beside a flood of one place.</summary>
    public required FloodRound Flood { get; init; }

    /// <summary>Faulty receivers.</summary>
    public required IReadOnlyList<FaultRound> Faults { get; init; }

    /// <summary>Which goals are missed.</summary>
    public IReadOnlyList<string> Missed =>
    [
        .. Rates.Where(round => round is { ReportsPerSecond: <= RateOfGoal, GoalMet: false }).Select(round => $"at {round.ReportsPerSecond} reports a second"),
        .. Miss(StepsByMessage.Untold + StepsByMessage.Early == 0 && StepsByMessage.Milliseconds.P95 <= LatestByMessage, "steps by the delayed message"),
        .. Miss(StepsByTimer.Untold + StepsByTimer.Early == 0 && StepsByTimer.Milliseconds.Longest <= LatestByTimer, "steps by the timer alone"),
        .. Miss(Flood.GoalMet, "beside a flood"),
        .. Faults.Where(round => !round.GoalMet).Select(round => $"a receiver that is faulty: {round.Fault}"),
    ];

    /// <summary>Whether all are met.</summary>
    public bool GoalMet => Missed.Count == 0;

    private static IEnumerable<string> Miss(bool isMet, string goal) => isMet ? [] : [goal];
}
