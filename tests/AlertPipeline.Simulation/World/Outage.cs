namespace AlertPipeline.Simulation.World;

/// <summary>A whole service is down.</summary>
/// <param name="Service">Which.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Fate">What becomes of every call meanwhile.</param>
public sealed record Outage(Service Service, DateTimeOffset From, DateTimeOffset Until, Fate Fate)
{
    /// <summary>Whether a call at a moment meets it.</summary>
    public bool Hits(Service service, DateTimeOffset now) => service == Service && From <= now && now < Until;
}
