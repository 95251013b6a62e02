using AlertPipeline.Simulation.Backlog;

namespace Bench.Backlog;

/// <summary>A backlog, and what does not hold.</summary>
/// <param name="Optimized">Whether this is a release build.</param>
/// <param name="QueuesDown">Whether the queues were down while it piled up.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Result">What became of it.</param>
internal sealed record BacklogReport(bool Optimized, bool QueuesDown, double Seconds, BacklogResult Result)
{
    /// <summary>What the sweep may add: it fills a queue that is shorter than 1,000 with 500 a run; two queues hold the reports, and each is so short twice, at the beginning and at the end.</summary>
    private const int MostSentAgain = 2 * 2 * 1_500;

    /// <summary>What compiled code, caches and work at hand take, in bytes.</summary>
    private const long Fixed = 24 * 1024 * 1024;

    /// <summary>What watches a report takes, in bytes.</summary>
    private const long OfWatching = 1024;

    /// <summary>What does not hold, for a person.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. Result.Faults,
        .. Fault(Result.Lost > 0, $"{Result.Lost} reports are not in exactly one case"),
        .. Fault(!Result.UrgentGoFirst, "the urgent do not go first"),
        .. Fault(Result.MessagesPut - Result.Reports > MostSentAgain, $"{Result.MessagesPut} messages were put for {Result.Reports} reports"),
        .. Fault(Growth > Fixed + (OfWatching * Result.Reports), $"the memory of the app grew by {Growth} bytes"),
    ];

    /// <summary>Whether all holds that must.</summary>
    public bool GoalMet => Faults.Count == 0;

    private long Growth => Result.Memory.Max(reading => reading.App) - Result.Memory[0].App;

    private static IEnumerable<string> Fault(bool isSo, string what) => isSo ? [what] : [];
}
