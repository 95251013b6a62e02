using System.Globalization;
using NCrontab;

namespace FunctionsRuntime;

/// <summary>When a timer is due, UTC.</summary>
internal sealed class TimerSchedule
{
    private const int FieldsWithSeconds = 6;
    private static readonly TimeSpan ShortestMonitoredInterval = TimeSpan.FromMinutes(1);

    private readonly Func<DateTime, DateTime> next;

    private TimerSchedule(Func<DateTime, DateTime> next) => this.next = next;

    /// <summary>Reads five or six NCRONTAB fields, or a time span; null for anything else.</summary>
    public static TimerSchedule? Parse(string text)
    {
        var hasSeconds = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == FieldsWithSeconds;
        if (CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = hasSeconds }) is { } cron)
        {
            return new(cron.GetNextOccurrence);
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero
            ? new(after => after + interval)
            : null;
    }

    /// <summary>The first occurrence after a moment.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment) => new(DateTime.SpecifyKind(next(moment.UtcDateTime), DateTimeKind.Utc));

    /// <summary>Whether it occurs more than once within the minute after a moment; such occurrences are never stored.</summary>
    public bool IsUnderAMinute(DateTimeOffset moment)
    {
        var first = NextAfter(moment);
        return NextAfter(first) - first < ShortestMonitoredInterval;
    }
}
