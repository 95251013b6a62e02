namespace AlertPipeline.Simulation.World;

/// <summary>What went wrong when. Promises in seconds hold from the moment when all is well again for what they are about.</summary>
public sealed class Trouble(SimulatedWorld world)
{
    private readonly List<(DateTimeOffset At, string About)> slips = [];
    private int going;
    private DateTimeOffset last;

    /// <summary>When something last went wrong, however small; the distant past when nothing did.</summary>
    public DateTimeOffset LastAt => going > 0 ? world.Now : slips is [.., var slip] && slip.At > last ? slip.At : last;

    /// <summary>Something goes wrong now that may hit everything.</summary>
    public void Happens() => last = world.Now;

    /// <summary>One call goes wrong now.</summary>
    /// <param name="about">The words of the call and of what it was made for: what they do not name is not hit.</param>
    public void Happens(string about) => slips.Add((world.Now, about));

    /// <summary>Something begins to go wrong that may hit everything.</summary>
    public void Begin() => going++;

    /// <summary>It is over.</summary>
    public void End()
    {
        going--;
        Happens();
    }

    /// <summary>Since when all has been well for what has an id, counted from a moment at the earliest.</summary>
    public DateTimeOffset CalmSince(DateTimeOffset moment, string id)
    {
        var since = going > 0 ? world.Now : last > moment ? last : moment;
        var latest = slips.FindLastIndex(slip => slip.At > since && slip.About.Contains(id, StringComparison.Ordinal));
        return latest < 0 ? since : slips[latest].At;
    }
}
