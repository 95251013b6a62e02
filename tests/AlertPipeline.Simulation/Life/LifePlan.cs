using System.Text;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Life;

/// <summary>Decides what happens in a life: how many instances there are, who goes missing when, and what goes wrong.</summary>
internal sealed class LifePlan(SimulatedCluster cluster, Ledger ledger)
{
    private static readonly FaultProfile[] Profiles = [FaultProfile.None, FaultProfile.Usual, FaultProfile.Usual, FaultProfile.Heavy];
    private static readonly Fate[] Downs = [Fate.Busy, Fate.LostBefore, Fate.SilentBefore, Fate.Broken];

    private readonly Random random = cluster.World.Random;

    /// <summary>Plans everything, with the people who get messages.</summary>
    /// <param name="end">From when on nothing goes wrong.</param>
    /// <param name="quiet">From when on nobody does anything.</param>
    public void Begin(DateTimeOffset end, DateTimeOffset quiet)
    {
        var caller = new Caller(cluster, quiet);
        Begin(end, new Partners(cluster, caller, ledger), new Desk(cluster, caller, ledger));
        cluster.Changed += new TraffickingDesk(cluster, caller).Receive;
        cluster.Channels.Arrived += new PeopleOnCall(cluster, caller, ledger).Receive;
        cluster.Channels.Arrived += new MobileNetwork(cluster, caller).Receive;
        cluster.Channels.Arrived += new PoliceContacts(cluster, caller, ledger).Receive;
    }

    private void Begin(DateTimeOffset end, Partners partners, Desk desk)
    {
        Repeat(random.Next(1, 4), _ => cluster.Start());
        Repeat(random.Next(1, 5), _ => Sometime(end, () => partners.Miss(InventedChild.Of(random, cluster.World.Now))));
        Repeat(random.Next(2), _ => Sometime(end, partners.Worry));
        Repeat(random.Next(4), _ => Sometime(end, desk.Act));
        Repeat(random.Next(5) == 0 ? 1 : 0, _ => Sometime(end, () => Poison(desk)));
        cluster.Faults.Profile = Profiles[random.Next(Profiles.Length)];
        cluster.World.At(end, () => cluster.Faults.Profile = FaultProfile.None);
        if (cluster.Faults.Profile != FaultProfile.None)
        {
            Repeat(random.Next(3), _ => Sometime(end, BreakDown));
            Repeat(random.Next(3), _ => Sometime(end, KillAny));
            Repeat(random.Next(2), _ => Sometime(end, StopAny));
            Repeat(random.Next(2), _ => Sometime(end, JumpClock));
        }
    }

    // Whatever lands in a queue may be rubbish, or a message about nothing.
    private void Poison(Desk desk)
    {
        cluster.Trouble.Happens("poison");
        var queue = StorageNames.Queues[random.Next(StorageNames.Queues.Count)];
        Repeat(random.Next(3), _ => cluster.World.After(TimeSpan.FromMinutes(random.Next(60)), desk.Replay));
        var text = random.Next(2) == 0 ? "rubbish" : $$"""{"reportId":"{{new Guid(random.Next(), 1, 2, new byte[8])}}"}""";
        cluster.Queues.Answer(new QueueRequest.Put(queue, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), TimeSpan.Zero));
    }

    private void BreakDown()
    {
        // Long ones are rare: a client that fails costs more time of ours than one that works.
        var until = cluster.World.Now.AddSeconds(random.Next(5, random.Next(10) == 0 ? 1200 : 120));
        cluster.Faults.Add(new((Service)random.Next(3), cluster.World.Now, until, Downs[random.Next(Downs.Length)]));
        cluster.Trouble.Begin();
        cluster.World.At(until, cluster.Trouble.End);
    }

    private void KillAny()
    {
        if (cluster.Instances.Count > 0)
        {
            cluster.Instances[random.Next(cluster.Instances.Count)].Kill();
        }
    }

    private void StopAny()
    {
        if (cluster.Instances.Count > 0)
        {
            _ = cluster.Instances[random.Next(cluster.Instances.Count)].StopAsync();
        }
    }

    private void JumpClock()
    {
        if (cluster.Instances.Count > 0)
        {
            var clock = cluster.Instances[random.Next(cluster.Instances.Count)].Clock;
            clock.Ahead = TimeSpan.FromSeconds(random.Next(-120, 120));
            cluster.Trouble.Begin();
            cluster.World.After(TimeSpan.FromSeconds(random.Next(600)), () =>
            {
                clock.Ahead = TimeSpan.Zero;
                cluster.Trouble.End();
            });
        }
    }

    // In the first part of the life, so that its end can be watched.
    private void Sometime(DateTimeOffset end, Action act)
    {
        var start = cluster.World.Now;
        cluster.World.At(start + ((end - start) * random.NextDouble() * 0.7), act);
    }

    private static void Repeat(int times, Action<int> act)
    {
        for (var time = 0; time < times; time++)
        {
            act(time);
        }
    }
}
