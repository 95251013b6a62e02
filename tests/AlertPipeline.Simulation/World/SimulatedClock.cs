namespace AlertPipeline.Simulation.World;

/// <summary>A clock of the simulated world; that of an instance can go wrong, and stops with it.</summary>
/// <param name="world">The world.</param>
/// <param name="runs">Whether timers still fire; always when null.</param>
public sealed class SimulatedClock(SimulatedWorld world, Func<bool>? runs = null) : TimeProvider
{
    /// <summary>By how much it is ahead of the world.</summary>
    public TimeSpan Ahead { get; set; }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => world.Now + Ahead;

    /// <inheritdoc/>
    public override long GetTimestamp() => world.Now.UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatedTimer(world, () => callback(state), runs);
        timer.Change(dueTime, period);
        return timer;
    }
}
