using AlertPipeline.Cases;
using AlertPipeline.Escalation;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>A step of the ladder runs within seconds of its time while all is well; a deadline that was missed stands in the timeline.</summary>
public sealed class StepsAreOnTime : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var current in Truth.Cases.Where(current => current.Status == CaseStatus.Open && current.Unfinished is null))
        {
            foreach (var late in LadderPlan.Of(current).Where(planned => Now - Cluster.Trouble.CalmSince(planned.At.ToDateTimeOffset(), current.Id) > Longest))
            {
                Broken($"step {late.Step.Name} of case {current.Id} was due at {late.At} and has not run");
            }
        }
    }
}
