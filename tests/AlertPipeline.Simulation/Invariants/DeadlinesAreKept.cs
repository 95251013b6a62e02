using AlertPipeline.Cases;
using AlertPipeline.Clocks;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// When the police must know of a missing child, either they do, or that is written down: a case that nobody has was offered to them, and whoever has one was told that the limit is reached.
/// </summary>
public sealed class DeadlinesAreKept : Invariant
{
    // A message that was not taken over is tried again for minutes.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var current in Truth.Cases.Where(current => current is { IsMissing: true, PoliceKnow: false, Unfinished: null } && IsOver(current)))
        {
            if (current is { Status: CaseStatus.Open, HandedOverAt: null } || (current.Status == CaseStatus.Acknowledged && !current.WarningsTold.Contains(ClockWarnings.Reached)))
            {
                Broken($"the police had to know of case {current.Id} by {CaseClocks.Police(current).DueAt}, nobody told them, and nothing says so");
            }
        }
    }

    // Counted from when it was taken or opened last: a report can come when the limit is over.
    private bool IsOver(Case current) =>
        Now - Cluster.Trouble.CalmSince(CaseClocks.Police(current).DueAt.ToDateTimeOffset(), current.Id) > Longest && Now - Cluster.Trouble.CalmSince(current.Climb.StartedAt.ToDateTimeOffset(), current.Id) > Longest;
}
