using AlertPipeline.Simulation.Invariants;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>One instance of the app, a portal that sends it reports, and what came of them.</summary>
internal sealed class Scene : IDisposable
{
    private static readonly DateTimeOffset Beginning = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);
    /// <summary>A queue in which nothing ever is.</summary>
    public const string Nowhere = "nowhere";

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly History history;

    /// <summary>Starts the app; it serves at once.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="everyTick">Whether timers run also where they would find nothing.</param>
    public Scene(int seed, bool everyTick = false)
    {
        World = new SimulatedWorld(seed, Beginning);
        history = new History(World, keep: false);
        Cluster = new SimulatedCluster(World, history) { EveryTick = everyTick };
        Truth = new Truth(Cluster.Tables);
        Portal = new Portal(Cluster, Truth);
        Passages = new Passages(Cluster);
        Cluster.Queues.Answer(new QueueRequest.Create(Nowhere));
        Cluster.Start();
        Until(() => Cluster.Instances[0].Server is not null, TimeSpan.FromMinutes(1));
    }

    /// <summary>Its world.</summary>
    public SimulatedWorld World { get; }

    /// <summary>The app and its surroundings.</summary>
    public SimulatedCluster Cluster { get; }

    /// <summary>What storage holds.</summary>
    public Truth Truth { get; }

    /// <summary>What sends reports.</summary>
    public Portal Portal { get; }

    /// <summary>The ways of the reports.</summary>
    public Passages Passages { get; }

    /// <summary>Lets the host find no message until it is released.</summary>
    public void HoldMessages() => Cluster.Network.Bend = request => request is QueueRequest.Receive receive ? receive with { Queue = Nowhere } : request;

    /// <summary>Lets the host take messages again.</summary>
    public void ReleaseMessages() => Cluster.Network.Bend = request => request;

    /// <summary>Lets time pass.</summary>
    public void Pass(TimeSpan time) => World.RunUntil(World.Now + time);

    /// <summary>Lets time pass until something is so, and returns how much that was.</summary>
    /// <exception cref="TimeoutException">It never was.</exception>
    public TimeSpan Until(Func<bool> isSo, TimeSpan longest)
    {
        var start = World.Now;
        while (!isSo())
        {
            Pass(Look);
            if (World.Now - start > longest)
            {
                throw new TimeoutException($"After {longest} it was still not so.");
            }
        }

        return World.Now - start;
    }

    /// <inheritdoc/>
    public void Dispose() => history.Dispose();
}
