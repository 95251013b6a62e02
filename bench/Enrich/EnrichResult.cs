namespace Bench.Enrich;

/// <summary>What was measured, on one thread.</summary>
internal sealed record EnrichResult
{
    private const double Goal = 200_000;

    /// <summary>Whether this was a release build; figures of another say little.</summary>
    public required bool Optimized { get; init; }

    /// <summary>How long it ran.</summary>
    public required double Seconds { get; init; }

    /// <summary>Reports a second.</summary>
    public required double PerSecond { get; init; }

    /// <summary>Bytes allocated for each report.</summary>
    public required long BytesPerReport { get; init; }

    /// <summary>How many of a hundred reports got each level.</summary>
    public required IReadOnlyDictionary<string, double> LevelsPercent { get; init; }

    /// <summary>How many of a hundred reports have a police unit of their own; the others go to the national contact.</summary>
    public required double RoutedPercent { get; init; }

    /// <summary>200,000 a second.</summary>
    public bool GoalMet => PerSecond >= Goal;
}
