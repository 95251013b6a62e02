namespace AlertPipeline.Simulation.World;

/// <summary>Time and chance of one simulation: a single thread does one thing after the other, in an order that the seed alone decides.</summary>
public sealed class SimulatedWorld
{
    private readonly PriorityQueue<Happening, (DateTimeOffset At, long Number)> agenda = new();
    private readonly int thread = Environment.CurrentManagedThreadId;
    private long happenings;
    private volatile Exception? fault;

    /// <summary>Begins a world.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="start">The present at the beginning.</param>
    public SimulatedWorld(int seed, DateTimeOffset start)
    {
        // What goes on after an answer does so on the thread that brings it.
        SynchronizationContext.SetSynchronizationContext(null);
        (Now, Random) = (start, new Random(seed));
        Clock = new SimulatedClock(this);
    }

    /// <summary>The present.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>The one source of chance.</summary>
    public Random Random { get; }

    /// <summary>The clock of everything that has no clock of its own.</summary>
    public SimulatedClock Clock { get; }

    /// <summary>How many things happened so far.</summary>
    public long Happened { get; private set; }

    /// <summary>Lets something happen later.</summary>
    /// <param name="at">When; at once where that has passed.</param>
    /// <param name="act">What.</param>
    public Happening At(DateTimeOffset at, Action act)
    {
        var happening = new Happening(act);
        agenda.Enqueue(happening, (at < Now ? Now : at, happenings++));
        return happening;
    }

    /// <summary>Lets something happen after a while.</summary>
    public Happening After(TimeSpan wait, Action act) => At(Now + wait, act);

    /// <summary>Lets everything happen up to a moment, or until it is over before.</summary>
    public void RunUntil(DateTimeOffset end, Func<bool>? isOver = null)
    {
        while (isOver?.Invoke() != true && agenda.TryPeek(out var next, out var when) && when.At <= end)
        {
            agenda.Dequeue();
            if (!next.IsCancelled)
            {
                Now = when.At;
                Happened++;
                next.Act();
                if (fault is not null)
                {
                    throw fault;
                }
            }
        }

        Now = isOver?.Invoke() == true ? Now : end;
    }

    /// <summary>Ends the simulation: it is at fault itself.</summary>
    public void Fail(Exception exception) => fault = exception;

    /// <summary>Fails when something runs beside the one thread: then the seed no longer decides.</summary>
    public void RequireThread()
    {
        if (Environment.CurrentManagedThreadId != thread)
        {
            var stray = new InvalidOperationException($"Something left the thread of the simulation, so that a run cannot be repeated: {Environment.StackTrace}");
            Fail(stray);
            throw stray;
        }
    }
}
