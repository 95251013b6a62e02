using AlertPipeline.Simulation.Storage;

namespace AlertPipeline.Simulation.World;

/// <summary>Decides what goes wrong.</summary>
public sealed class FaultPlan(SimulatedWorld world)
{
    private const double OfQuery = 0.1;
    private const double OfWrite = 4;

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
        : Drawn(Interest(request));

    /// <summary>What becomes of a call to a channel.</summary>
    public Fate OfChannel() => outages.FirstOrDefault(outage => outage.Hits(Service.Channels, world.Now)) is { } outage ? outage.Fate : Drawn(OfWrite);

    // The sweep reads much and changes little: what matters goes wrong more often.
    private static double Interest(StorageRequest request) => request switch
    {
        TableRequest.Find => OfQuery,
        TableRequest.Change or QueueRequest.Put or QueueRequest.Receive or QueueRequest.Update or QueueRequest.Delete => OfWrite,
        _ => 1,
    };

    private Fate Drawn(double interest)
    {
        var drawn = world.Random.NextDouble() / interest;
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
