namespace Bench.Simulate;

/// <summary>What many simulated lives came to.</summary>
internal sealed record SimulateResult
{
    /// <summary>Whether this is a release build.</summary>
    public required bool Optimized { get; init; }

    /// <summary>The planted fault; null for the app as it is.</summary>
    public string? Mutant { get; init; }

    /// <summary>How many lives were lived.</summary>
    public required int Seeds { get; init; }

    /// <summary>The seed that broke a promise, else the last one.</summary>
    public required int LastSeed { get; init; }

    /// <summary>How long all of them were together.</summary>
    public required double SimulatedHours { get; init; }

    /// <summary>How long that took.</summary>
    public required double Seconds { get; init; }

    /// <summary>Simulated hours for each real minute on one thread.</summary>
    public required double HoursPerMinuteAndThread { get; init; }

    /// <summary>How many things happened.</summary>
    public required long Happenings { get; init; }

    /// <summary>How many reports were answered with 202.</summary>
    public required int Reports { get; init; }

    /// <summary>How many messages arrived.</summary>
    public required int Messages { get; init; }

    /// <summary>The promise that was broken; null when none was.</summary>
    public string? Finding { get; init; }
}
