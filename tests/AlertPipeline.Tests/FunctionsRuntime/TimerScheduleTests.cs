using System.Globalization;
using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("*/15 * * * * *", "2026-09-01T12:00:00Z", "2026-09-01T12:00:15Z")]
    [InlineData("*/15 * * * * *", "2026-09-01T12:00:14.9Z", "2026-09-01T12:00:15Z")]
    [InlineData("0 */5 * * * *", "2026-09-01T12:00:00Z", "2026-09-01T12:05:00Z")]
    [InlineData("0 30 9 * * Mon-Fri", "2026-09-04T10:00:00Z", "2026-09-07T09:30:00Z")]
    [InlineData("0 0 0 29 2 *", "2026-09-01T12:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 3 * * *", "2026-09-01T12:00:00+02:00", "2026-09-02T03:00:00Z")]
    public void The_next_occurrence_is_the_first_one_after_the_moment_in_utc(string schedule, string moment, string next) =>
        Assert.Equal(Time(next), TimerSchedule.Parse(schedule)!.NextAfter(Time(moment)));

    [Theory]
    [InlineData("*/5 * * * *")]
    [InlineData("00:05:00")]
    [InlineData("0 0 25 * * *")]
    [InlineData("")]
    public void Only_six_fields_are_a_schedule(string text) => Assert.Null(TimerSchedule.Parse(text));

    [Theory]
    [InlineData("*/15 * * * * *", true)]
    [InlineData("*/59 * * * * *", true)]
    [InlineData("0 * * * * *", false)]
    [InlineData("0 0 0 1 1 *", false)]
    public void An_interval_under_a_minute_is_told_apart(string schedule, bool expected) =>
        Assert.Equal(expected, TimerSchedule.Parse(schedule)!.IsUnderAMinute(Time("2026-09-01T12:00:00Z")));

    [Fact]
    public void A_schedule_that_never_occurs_is_due_at_the_end_of_time() =>
        Assert.Equal(9999, TimerSchedule.Parse("0 0 0 30 2 *")!.NextAfter(Time("2026-09-01T12:00:00Z")).Year);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
