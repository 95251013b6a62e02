namespace AlertPipeline.Simulation.World;

/// <summary>A timer that waits for the next of its ticks at which there may be something to do.</summary>
internal sealed class TimerWait(SimulatedWorld world, string timer, DateTimeOffset due, TimeSpan period)
{
    private readonly TaskCompletionSource ended = new();
    private DateTimeOffset plannedAt = DateTimeOffset.MaxValue;
    private Happening? planned;

    public string Timer => timer;

    public Task Ended => ended.Task;

    public bool HasEnded => ended.Task.IsCompleted;

    /// <summary>Ends at the first tick from a moment on, unless an earlier one is planned.</summary>
    public void BringForward(DateTimeOffset moment)
    {
        var at = moment <= due ? due : due.AddTicks((moment - due).Ticks / period.Ticks * period.Ticks);
        at = at < moment ? at + period : at;
        if (at < plannedAt && !HasEnded)
        {
            planned?.Cancel();
            (planned, plannedAt) = (world.At(at, () => ended.TrySetResult()), at);
        }
    }

    public void Cancel()
    {
        planned?.Cancel();
        ended.TrySetCanceled();
    }
}
