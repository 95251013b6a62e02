namespace AlertPipeline.Simulation.Invariants;

/// <summary>No function fails while all has been well for a while.</summary>
public sealed class NothingFailsWithoutCause : Invariant
{
    // A retry of what failed may still meet what a crash left half done.
    private static readonly TimeSpan Aftermath = TimeSpan.FromMinutes(20);

    /// <inheritdoc/>
    public override void OnFailure(string function, Exception fault)
    {
        if (Now - Cluster.Trouble.LastAt > Aftermath)
        {
            Broken($"{function} failed: {fault}");
        }
    }
}
