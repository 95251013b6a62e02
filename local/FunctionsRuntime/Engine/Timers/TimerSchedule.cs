using NCrontab;

namespace FunctionsRuntime;

/// <summary>When a timer is due, UTC.</summary>
internal sealed class TimerSchedule
{
    private static readonly TimeSpan ShortestMonitoredInterval = TimeSpan.FromMinutes(1);

    private readonly CrontabSchedule cron;

    private TimerSchedule(CrontabSchedule cron) => this.cron = cron;

    /// <summary>Reads six NCRONTAB fields, seconds first; null for anything else.</summary>
    public static TimerSchedule? Parse(string text) =>
        CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is { } cron ? new(cron) : null;

    /// <summary>The first occurrence after a moment.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment) =>
        new(DateTime.SpecifyKind(cron.GetNextOccurrence(moment.UtcDateTime), DateTimeKind.Utc));

    /// <summary>Whether it occurs more than once within the minute after a moment; such occurrences are never stored.</summary>
    public bool IsUnderAMinute(DateTimeOffset moment)
    {
        var first = NextAfter(moment);
        return NextAfter(first) - first < ShortestMonitoredInterval;
    }
}
