namespace AlertPipeline.Testing;

/// <summary>A timer of <see cref="ManualTimeProvider"/>; a period of zero or less means that it fires once.</summary>
internal sealed class ManualTimer(ManualTimeProvider clock, Action callback) : ITimer
{
    private TimeSpan period;

    public DateTimeOffset? DueAt { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Locked(() =>
    {
        this.period = period;
        DueAt = dueTime < TimeSpan.Zero ? null : clock.GetUtcNow() + dueTime;
        clock.TellWatchers();
        return true;
    });

    public void Dispose() => clock.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal void Fire() => callback();

    internal void MoveOn(DateTimeOffset due) => DueAt = period > TimeSpan.Zero ? due + period : null;
}
