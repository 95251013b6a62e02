using AlertPipeline.Simulation.Storage;

namespace AlertPipeline.Simulation.World;

/// <summary>Decides what goes wrong.</summary>
public sealed class FaultPlan(SimulatedWorld world)
{
    private readonly List<Outage> outages = [];

    /// <summary>How often single calls go wrong.</summary>
    public FaultProfile Profile { get; set; } = FaultProfile.None;

    /// <summary>Has a service down for a while.</summary>
    public void Add(Outage outage) => outages.Add(outage);

    /// <summary>When the last outage ends; the distant past when there is none.</summary>
    public DateTimeOffset LastOutageEnd => outages.Select(outage => outage.Until).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    /// <summary>What becomes of a call to storage.</summary>
    public Fate Of(StorageRequest request) => outages.FirstOrDefault(outage => outage.Hits(request.IsQueue ? Service.Queues : Service.Tables, world.Now)) is { } outage
        ? outage.Fate
        : Drawn();

    /// <summary>What becomes of a call to a channel.</summary>
    public Fate OfChannel() => outages.FirstOrDefault(outage => outage.Hits(Service.Channels, world.Now)) is { } outage ? outage.Fate : Drawn();

    private Fate Drawn()
    {
        var drawn = world.Random.NextDouble();
        foreach (var (fate, share) in Profile.Weights)
        {
            if ((drawn -= share) < 0)
            {
                return fate;
            }
        }

        return Fate.Answered;
    }
}
