namespace AlertPipeline.Testing;

/// <summary>A clock that stands still until a test advances it; due timers fire on the advancing thread, in order of their time.</summary>
internal sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly List<(TimeSpan DueIn, TaskCompletionSource Seen)> watchers = [];
    private DateTimeOffset now = start;

    public ManualTimeProvider()
        : this(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Locked(() => now);

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        Locked(() => timers.Add(timer));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward and stops at each timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (NextDue(until) is { } timer)
        {
            timer.Fire();
        }

        Locked(() => now = until);
    }

    /// <summary>Completes when a timer is due in exactly this time: the code under test has begun to wait.</summary>
    public Task WaitingAsync(TimeSpan dueIn) => Locked(() =>
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watchers.Add((dueIn, seen));
        TellWatchers();
        return seen.Task;
    });

    internal void Remove(ManualTimer timer) => Locked(() => timers.Remove(timer));

    internal void TellWatchers() => watchers.RemoveAll(watcher =>
        timers.Exists(timer => timer.DueAt - now == watcher.DueIn) && watcher.Seen.TrySetResult());

    internal T Locked<T>(Func<T> action)
    {
        lock (gate)
        {
            return action();
        }
    }

    private void Locked(Action action)
    {
        lock (gate)
        {
            action();
        }
    }

    private ManualTimer? NextDue(DateTimeOffset until) => Locked(() =>
    {
        var next = timers.Where(timer => timer.DueAt <= until).MinBy(timer => timer.DueAt);
        if (next?.DueAt is { } due)
        {
            now = due > now ? due : now;
            next.MoveOn(due);
        }

        return next;
    });
}
