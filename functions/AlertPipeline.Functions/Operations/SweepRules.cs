using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>When a pending report is sent again, so that a lost message costs little and a backlog is not doubled.</summary>
internal static class SweepRules
{
    /// <summary>The most reports in one run.</summary>
    public const int MostPerRun = 500;

    /// <summary>A queue this long is a backlog, not a loss: its messages still lie in it.</summary>
    public const int LongQueue = 1000;

    private static readonly Duration First = Duration.FromSeconds(15);
    private static readonly Duration Longest = Duration.FromMinutes(10);

    /// <summary>Whether the last message about a report was sent so long ago that it must be lost; the wait doubles each time.</summary>
    public static bool IsLate(PendingReport pending, Instant now) =>
        pending.DispatchedAt + Duration.Min(First * Math.Pow(2, Math.Clamp(pending.Dispatches - 1, 0, 10)), Longest) <= now;
}
