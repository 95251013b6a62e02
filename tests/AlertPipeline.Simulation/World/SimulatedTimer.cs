namespace AlertPipeline.Simulation.World;

/// <summary>A timer of a simulated clock.</summary>
internal sealed class SimulatedTimer(SimulatedWorld world, Action callback, Func<bool>? runs) : ITimer
{
    private Happening? next;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        next?.Cancel();
        next = dueTime < TimeSpan.Zero ? null : Plan(dueTime, period);
        return true;
    }

    public void Dispose() => next?.Cancel();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private Happening Plan(TimeSpan wait, TimeSpan period) => world.At(world.Now + wait, () => Fire(period));

    private void Fire(TimeSpan period)
    {
        if (runs?.Invoke() == false)
        {
            return;
        }

        next = period > TimeSpan.Zero ? Plan(period, period) : null;
        callback();
    }
}
