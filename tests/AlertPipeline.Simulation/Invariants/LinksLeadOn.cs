namespace AlertPipeline.Simulation.Invariants;

/// <summary>A link that arrived leads to its page at once: it was stored before it was sent.</summary>
public sealed class LinksLeadOn : Invariant
{
    /// <inheritdoc/>
    public override void OnFollowed(string path, int status)
    {
        if (status != 200)
        {
            Broken($"a link that had just arrived was answered {status}");
        }
    }
}
