using AlertPipeline.Exercises;
using AlertPipeline.Simulation.Storage;
using NodaTime;

namespace AlertPipeline.Simulation.World;

/// <summary>Some instances of the app over one storage account, and the outside that they talk to.</summary>
public sealed class SimulatedCluster
{
    private readonly List<Instance> instances = [];
    private readonly TimerWaits timers;
    private int started;

    /// <summary>Makes a cluster without instances.</summary>
    public SimulatedCluster(SimulatedWorld world, History history)
    {
        (World, History) = (world, history);
        (Tables, Queues, Faults, Trouble) = (new(world.Clock), new(world.Clock), new(world), new(world));
        Network = new Network(world, Tables, Queues, Faults, Trouble, history);
        Channels = new SimulatedChannels(world, Faults, Trouble, history);
        Queues.Woken = Network.Wake;
        timers = new TimerWaits(world, Tables) { TickRan = name => TimerRan(name) };
        Tables.Changed = change =>
        {
            timers.Changed(change);
            Changed(change);
        };
    }

    /// <summary>Its world.</summary>
    public SimulatedWorld World { get; }

    /// <summary>What happened.</summary>
    public History History { get; }

    /// <summary>The table service.</summary>
    public SimulatedTables Tables { get; }

    /// <summary>The queue service.</summary>
    public SimulatedQueues Queues { get; }

    /// <summary>What goes wrong.</summary>
    public FaultPlan Faults { get; }

    /// <summary>When something last went wrong.</summary>
    public Trouble Trouble { get; }

    /// <summary>What carries calls.</summary>
    public Network Network { get; }

    /// <summary>Mail servers and webhooks.</summary>
    public SimulatedChannels Channels { get; }

    /// <summary>How often the app sends itself a report; not at all unless a life asks for it.</summary>
    public SyntheticOptions Synthetic { get; set; } = new(Duration.Zero, Duration.FromMinutes(1));

    /// <summary>Whether timers run at each of their ticks, also where they would find nothing; set before the first instance starts.</summary>
    public bool EveryTick
    {
        get => timers.EveryTick;
        set => timers.EveryTick = value;
    }

    /// <summary>Told of every change of rows.</summary>
    public Action<RowsChanged> Changed { get; set; } = _ => { };

    /// <summary>Told of every timer that ran.</summary>
    public Action<string> TimerRan { get; set; } = _ => { };

    /// <summary>Told of every function that fails.</summary>
    public Action<string, Exception> Failed { get; set; } = (_, _) => { };

    /// <summary>The instances that live.</summary>
    public IReadOnlyList<Instance> Instances => instances;

    /// <summary>Starts an instance; when it is gone another takes its place after a while.</summary>
    public void Start()
    {
        Trouble.Begin();
        Launch();
    }

    private void Launch()
    {
        var instance = new Instance($"app-{++started}", Network, Channels, timers, Synthetic, Replace, (function, fault) => Failed(function, fault));
        instances.Add(instance);
        History.Note(instance.Name, "starts");
        _ = RunAsync(instance);
    }

    private async Task RunAsync(Instance instance)
    {
        await instance.StartAsync();
        Trouble.End();
    }

    private void Replace(Instance gone)
    {
        if (gone.Server is not null)
        {
            Trouble.Begin();
        }

        instances.Remove(gone);
        World.After(TimeSpan.FromSeconds(World.Random.Next(1, 90)), Launch);
    }
}
