namespace Bench.Crashes.Points;

/// <summary>Counts the calls that pass by their names, and stops the one at which the app is to die.</summary>
internal sealed class CallWatch
{
    private readonly Lock gate = new();
    private readonly Dictionary<(CrashSide Side, string Call), int> counts = [];
    private readonly List<CrashPoint> seen = [];
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CrashPoint? target;
    private Action? onReached;

    /// <summary>What every call meets on its way.</summary>
    public Weather Weather { get; } = new();

    /// <summary>Ends when the call was stopped.</summary>
    public Task Reached => reached.Task;

    /// <summary>Every side of every call that was seen in the order of the first, with how often it was.</summary>
    public IReadOnlyList<CrashPoint> Seen
    {
        get
        {
            lock (gate)
            {
                return [.. seen.Select(point => point with { Occurrence = counts[(point.Side, point.Call)] })];
            }
        }
    }

    /// <summary>Has something done in the very moment of a call, before anything else happens to it.</summary>
    public void Arm(CrashPoint point, Action then)
    {
        lock (gate)
        {
            (target, onReached) = (point, then);
        }
    }

    /// <summary>Lets every call pass from now on; true when one was stopped.</summary>
    public bool Disarm()
    {
        lock (gate)
        {
            target = null;
            return Reached.IsCompleted;
        }
    }

    /// <summary>Counts a call; false when it goes no further.</summary>
    public bool Passes(CrashSide side, string call)
    {
        lock (gate)
        {
            var count = counts[(side, call)] = counts.GetValueOrDefault((side, call)) + 1;
            if (count == 1)
            {
                seen.Add(new CrashPoint(side, call));
            }

            if (target is null || Reached.IsCompleted || target != new CrashPoint(side, call, count))
            {
                return true;
            }

            onReached!();
            reached.SetResult();
            return false;
        }
    }
}
