using AlertPipeline.Simulation.Storage;

namespace AlertPipeline.Simulation.World;

/// <summary>Carries the calls of instances to the simulated services, and loses, delays and breaks them as the faults say.</summary>
public sealed class Network(SimulatedWorld world, SimulatedTables tables, SimulatedQueues queues, FaultPlan faults, Trouble trouble, History history)
{
    private readonly Dictionary<string, List<StorageCall>> parked = new(StringComparer.Ordinal);

    /// <summary>The world.</summary>
    public SimulatedWorld World => world;

    /// <summary>The queues that it leads to.</summary>
    public SimulatedQueues Queues => queues;

    /// <summary>What goes wrong.</summary>
    public FaultPlan Faults => faults;

    /// <summary>When something last went wrong.</summary>
    public Trouble Trouble => trouble;

    /// <summary>What is noted.</summary>
    public History History => history;

    /// <summary>Bends a call before it arrives, as a planted fault of the app would; null when it is swallowed and answered as if it had taken effect.</summary>
    public Func<StorageRequest, StorageRequest?> Bend { get; set; } = request => request;

    /// <summary>Told of every call that leaves an instance, whatever becomes of it.</summary>
    public Action<StorageRequest> Called { get; set; } = _ => { };

    /// <summary>Calls storage.</summary>
    /// <param name="instance">Who calls.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="patience">After how long the caller takes silence for a failure.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StorageAnswer> CallAsync(Instance instance, StorageRequest request, TimeSpan patience, CancellationToken cancellationToken)
    {
        world.RequireThread();
        Called(request);
        return instance.IsAlive ? new StorageCall(this, instance, request, patience, cancellationToken).RunAsync() : Never;
    }

    /// <summary>Some milliseconds.</summary>
    public TimeSpan Latency() => TimeSpan.FromMilliseconds(1 + world.Random.Next(20));

    internal StorageAnswer Answer(StorageRequest request)
    {
        var bent = Bend(request);
        var answer = bent switch
        {
            TableRequest table => tables.Answer(table),
            QueueRequest queue => queues.Answer(queue),
            _ => Swallowed(request),
        };
        return bent != request && request is TableRequest.Change { IsGroup: true } && !TableAnswers.IsRefused(answer) ? Swallowed(request) : answer;
    }

    /// <summary>Takes a call; what it receives is mixed up before, and visible to others at once.</summary>
    internal StorageAnswer TakeOutOfOrder(StorageRequest request)
    {
        if (request is not QueueRequest.Receive receive || queues.Find(receive.Queue) is not { } queue)
        {
            return Answer(request);
        }

        queue.Mix(world.Random, world.Now);
        var answer = Answer(request);
        queue.Show(world.Now);
        Wake(receive.Queue);
        return answer;
    }

    /// <summary>Lets a call wait until there may be a message for it, instead of asking again and again.</summary>
    internal void Park(StorageCall call, string queue)
    {
        if (!parked.TryGetValue(queue, out var waiting))
        {
            parked[queue] = waiting = [];
        }

        waiting.Add(call);
        Plan(queue);
    }

    /// <summary>Answers the waiting calls of an instance: there is no message.</summary>
    internal void Release(Instance instance)
    {
        foreach (var waiting in parked.Values)
        {
            foreach (var call in waiting.Where(call => call.Instance == instance).ToList())
            {
                waiting.Remove(call);
                call.Release();
            }
        }
    }

    /// <summary>A message of a queue may be visible earlier than was known.</summary>
    internal void Wake(string queue) => Plan(queue);

    private static Task<StorageAnswer> Never => new TaskCompletionSource<StorageAnswer>().Task;

    private static StorageAnswer Swallowed(StorageRequest request) => request switch
    {
        TableRequest.Change { IsGroup: true } group => TableAnswers.Group(group.Changes.Select(change => new StoredRow(change.Address, change.Properties, "W/\"0\"", default))),
        TableRequest.Change => new(204, ("ETag", "W/\"0\"")),
        QueueRequest.Put => QueueAnswers.Put(new StoredMessage("swallowed", "", default) { Receipt = "swallowed" }),
        _ => new(204),
    };

    // A host that found nothing looks again within its longest polling interval.
    private void Plan(string queue)
    {
        if (!parked.TryGetValue(queue, out var waiting) || queues.Find(queue)?.NextVisibleAt is not { } visible)
        {
            return;
        }

        foreach (var call in waiting)
        {
            var from = visible > world.Now ? visible : world.Now;
            call.LookAgainAt(from + TimeSpan.FromMilliseconds(world.Random.Next(2000)), () => waiting.Remove(call));
        }
    }
}
