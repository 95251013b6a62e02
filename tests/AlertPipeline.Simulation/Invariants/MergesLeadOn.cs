using AlertPipeline.Cases;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>A merged case leads to one that is not.</summary>
public sealed class MergesLeadOn : Invariant
{
    /// <inheritdoc/>
    public override void AtEnd()
    {
        foreach (var merged in Truth.Cases.Where(current => current.Status == CaseStatus.Merged && Truth.Root(current.Id) is null or { Status: CaseStatus.Merged }))
        {
            Broken($"case {merged.Id} is merged and leads nowhere");
        }

        foreach (var held in Truth.Cases.Where(current => current.Unfinished is not null))
        {
            Broken($"case {held.Id} is held by a correction that nobody ended");
        }

        foreach (var left in Truth.Cases.Where(current => current.Status == CaseStatus.Tentative))
        {
            Broken($"case {left.Id} is tentative at the end");
        }
    }
}
