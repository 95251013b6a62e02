using AlertPipeline.Simulation.Backlog;

namespace Bench.Backlog;

/// <summary>One backlog, and what does not hold.</summary>
/// <param name="Result">What became of it.</param>
/// <param name="Faults">What does not hold, for a person.</param>
internal sealed record BacklogVerdict(BacklogResult Result, IReadOnlyList<string> Faults)
{
    /// <summary>What the sweep may add: it fills a queue that is shorter than 1,000 with 500 a run; two queues hold the reports, and each is so short twice, at the beginning and at the end.</summary>
    private const int MostSentAgain = 2 * 2 * 1_500;

    /// <summary>What compiled code, caches and work at hand take, in bytes.</summary>
    private const long Fixed = 24 * 1024 * 1024;

    /// <summary>What watches a report takes, in bytes.</summary>
    private const long OfWatching = 1024;

    public static BacklogVerdict Of(BacklogResult result) => new(
        result,
        [
            .. result.Faults,
            .. Fault(result.Lost > 0, $"{result.Lost} reports are not in exactly one case"),
            .. Fault(!result.UrgentGoFirst, "the urgent do not go first"),
            .. Fault(result.MessagesPut - result.Reports > MostSentAgain, $"{result.MessagesPut} messages were put for {result.Reports} reports"),
            .. Fault(Growth(result) > Fixed + (OfWatching * result.Reports), $"the memory of the app grew by {Growth(result)} bytes"),
        ]);

    private static long Growth(BacklogResult result) => result.Memory.Max(reading => reading.App) - result.Memory[0].App;

    private static IEnumerable<string> Fault(bool isSo, string what) => isSo ? [what] : [];
}
