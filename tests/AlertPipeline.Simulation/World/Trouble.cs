namespace AlertPipeline.Simulation.World;

/// <summary>When something last went wrong. Promises in seconds hold from the moment when all is well again.</summary>
public sealed class Trouble(SimulatedWorld world)
{
    private int going;
    private DateTimeOffset last;

    /// <summary>When something last went wrong; the distant past when nothing did.</summary>
    public DateTimeOffset LastAt => going > 0 ? world.Now : last;

    /// <summary>Something goes wrong now.</summary>
    public void Happens() => last = world.Now;

    /// <summary>Something begins to go wrong.</summary>
    public void Begin() => going++;

    /// <summary>It is over.</summary>
    public void End()
    {
        going--;
        Happens();
    }

    /// <summary>Since when all has been well, counted from a moment at the earliest.</summary>
    public DateTimeOffset CalmSince(DateTimeOffset moment) => LastAt > moment ? LastAt : moment;
}
