using Microsoft.Azure.Functions.Worker;

namespace FunctionsRuntime;

/// <summary>The occurrences of a timer; <paramref name="Last"/> is null until it ran once.</summary>
internal sealed record TimerStatus(DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    public ScheduleStatus ToScheduleStatus() => new()
    {
        Last = Last?.UtcDateTime ?? default,
        Next = Next.UtcDateTime,
        LastUpdated = LastUpdated.UtcDateTime,
    };
}
