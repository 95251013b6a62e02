namespace AlertPipeline.Simulation.World;

/// <summary>Something that is going to happen.</summary>
/// <param name="act">What.</param>
public sealed class Happening(Action act)
{
    /// <summary>What happens.</summary>
    public Action Act => act;

    /// <summary>Whether it does not happen after all.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>Keeps it from happening.</summary>
    public void Cancel() => IsCancelled = true;
}
