namespace Bench.Fuzz;

/// <summary>What came of a run.</summary>
internal sealed record FuzzResult
{
    // In megabytes: pools of buffers fill up over time and then stay; a leak of a kilobyte a body would be three times as much.
    private const double MostGrowth = 32;
    private const double MostWorkingSetGrowth = 128;

    public required int Seed { get; init; }

    public required int Bodies { get; init; }

    public required double Seconds { get; init; }

    /// <summary>How many answers there were of each status.</summary>
    public required IReadOnlyDictionary<int, int> Statuses { get; init; }

    /// <summary>The longest time an answer took, in milliseconds.</summary>
    public required double SlowestMilliseconds { get; init; }

    /// <summary>How many took over 2 s and were sent again.</summary>
    public required int Slow { get; init; }

    /// <summary>How many lines the app logged, and how many of them held something of a body.</summary>
    public required long LogLines { get; init; }

    public required long MarkedLogLines { get; init; }

    /// <summary>Memory after the first twentieth of the bodies, and at the end.</summary>
    public required MemoryUse MemoryBefore { get; init; }

    public required MemoryUse MemoryAfter { get; init; }

    /// <summary>What was answered wrongly.</summary>
    public required IReadOnlyCollection<FuzzFault> Faults { get; init; }

    /// <summary>Whether memory stayed flat.</summary>
    public bool IsFlat => MemoryAfter.Managed - MemoryBefore.Managed < MostGrowth && MemoryAfter.WorkingSet - MemoryBefore.WorkingSet < MostWorkingSetGrowth;

    /// <summary>Whether everything that was promised held.</summary>
    public bool Holds => Faults.Count == 0 && MarkedLogLines == 0 && IsFlat;
}
