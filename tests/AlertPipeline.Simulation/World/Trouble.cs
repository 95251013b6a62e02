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

    /// <summary>Since when all has been well for what has these ids, counted from a moment at the earliest.</summary>
    public DateTimeOffset CalmSince(DateTimeOffset moment, params ReadOnlySpan<string> ids)
    {
        var since = going > 0 ? world.Now : last > moment ? last : moment;
        for (var latest = slips.Count - 1; latest >= 0 && slips[latest].At > since; latest--)
        {
            if (Names(slips[latest].About, ids))
            {
                return slips[latest].At;
            }
        }

        return since;
    }

    private static bool Names(string about, ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
        {
            if (about.Contains(id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
