namespace Bench.Backlog;

/// <summary>What became of two backlogs.</summary>
/// <param name="Optimized">Whether this is a release build.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Queued">With their messages in the queues.</param>
/// <param name="Marked">With marks alone, because the queues were down.</param>
internal sealed record BacklogReport(bool Optimized, double Seconds, BacklogVerdict Queued, BacklogVerdict Marked)
{
    /// <summary>Whether all holds that must.</summary>
    public bool GoalMet => Queued.Faults.Count + Marked.Faults.Count == 0;
}
