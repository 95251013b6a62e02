namespace FunctionsRuntime;

/// <summary>When a timer is due next, and its stored occurrences; <paramref name="Status"/> is null where none are stored.</summary>
internal sealed record TimerAgenda(DateTimeOffset Next, TimerStatus? Status, bool IsPastDue)
{
    /// <summary>The agenda of a timer of which nothing is known.</summary>
    public static TimerAgenda Fresh(TimerFunction timer, DateTimeOffset startedAt) =>
        new(timer.RunOnStartup ? startedAt : timer.Schedule.NextAfter(startedAt), null, IsPastDue: false);

    /// <summary>This agenda, or the occurrence that was missed before the host started.</summary>
    public TimerAgenda ContinuedFrom(TimerStatus stored, DateTimeOffset startedAt) => stored.Next < startedAt
        ? new(stored.Next, stored, IsPastDue: true)
        : this with { Status = stored };
}
