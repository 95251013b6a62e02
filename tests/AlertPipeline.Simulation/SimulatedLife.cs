using AlertPipeline.Simulation.Invariants;
using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.World;
using NodaTime;

namespace AlertPipeline.Simulation;

/// <summary>One life of the app, from a seed: children go missing, people act, things go wrong, and everything that must hold is watched.</summary>
public sealed class SimulatedLife
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Nobody does anything in the last minutes, so that what was begun can end.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    private const double LongestCalmHours = 3;
    private const int LivesForEachWithSyntheticReports = 10;

    private readonly SimulatedWorld world;
    private readonly SimulatedCluster cluster;
    private readonly Ledger ledger = new();
    private readonly IReadOnlyList<Invariant> invariants = EveryInvariant.New();
    private readonly SimulationOptions options;
    private Finding? finding;

    private SimulatedLife(SimulationOptions options, History history, SimulatedWorld world)
    {
        (this.options, this.world) = (options, world);
        cluster = new SimulatedCluster(world, history);
        if (options.Seed % LivesForEachWithSyntheticReports == 0)
        {
            cluster.Synthetic = cluster.Synthetic with { Every = Duration.FromMinutes(5) };
        }

        options.Mutant?.Plant(cluster, ledger);
        Watch();
    }

    /// <summary>Lives it.</summary>
    public static SimulationResult Run(SimulationOptions options)
    {
        var made = new SimulatedWorld(options.Seed, Start);
        using var history = new History(made, options.KeepHistory);
        return new SimulatedLife(options, history, made).Run();
    }

    private SimulationResult Run()
    {
        var end = Start + TimeSpan.FromHours(options.Hours);
        new LifePlan(cluster, ledger).Begin(end - Calm(options.Hours), end - Quiet);
        world.RunUntil(end, () => finding is not null);
        if (finding is null)
        {
            foreach (var invariant in invariants)
            {
                invariant.AtEnd();
            }
        }

        return new(options, finding, cluster.History.Hash, cluster.History.Lines, world.Now - Start, world.Happened, ledger.Accepted.Count, cluster.Channels.Received.Count);
    }

    // Nothing goes wrong meanwhile, at the end of the life, so that what must be repaired can be.
    private static TimeSpan Calm(double hours) => TimeSpan.FromHours(Math.Min(LongestCalmHours, hours / 2));

    private void Watch()
    {
        var truth = new Truth(cluster.Tables);
        foreach (var invariant in invariants)
        {
            invariant.Watch(cluster, ledger, truth, found => finding ??= found);
            cluster.Changed += invariant.OnChange;
            cluster.Channels.Arrived += invariant.OnMessage;
            cluster.Failed += invariant.OnFailure;
            cluster.Queues.Sent += invariant.OnQueued;
            ledger.Heard += invariant.OnAccepted;
            ledger.Taken += invariant.OnTaken;
            ledger.PoliceAnswered += invariant.OnPoliceAnswered;
            ledger.Followed += invariant.OnFollowed;
        }

        EveryMinute();
    }

    private void EveryMinute() => world.After(TimeSpan.FromMinutes(1), () =>
    {
        foreach (var invariant in invariants)
        {
            invariant.EveryMinute();
        }

        EveryMinute();
    });
}
