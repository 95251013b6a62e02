namespace AlertPipeline.Simulation.World;

/// <summary>Something that is going to happen.</summary>
/// <param name="act">What.</param>
public sealed class Happening(Action act)
{
    private static readonly Action Nothing = () => { };

    /// <summary>What happens.</summary>
    public Action Act { get; private set; } = act;

    /// <summary>Whether it does not happen after all.</summary>
    public bool IsCancelled => Act == Nothing;

    /// <summary>Keeps it from happening, and lets go of what would have.</summary>
    public void Cancel() => Act = Nothing;
}
