namespace AlertPipeline.Simulation.World;

/// <summary>When something last went wrong. Promises in seconds hold from the moment when all is well again.</summary>
public sealed class Trouble(SimulatedWorld world)
{
    /// <summary>When something last went wrong; the distant past when nothing did.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>Something goes wrong now.</summary>
    public void Happens() => LastAt = world.Now;

    /// <summary>Since when all has been well, counted from a moment at the earliest.</summary>
    public DateTimeOffset CalmSince(DateTimeOffset moment) => LastAt > moment ? LastAt : moment;
}
