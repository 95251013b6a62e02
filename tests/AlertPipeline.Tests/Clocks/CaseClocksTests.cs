using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Tests.Clocks;

public sealed class CaseClocksTests
{
    [Fact]
    public void The_police_must_know_24_hours_after_last_sight_and_people_are_warned_at_20()
    {
        var seen = Some.CaseReport().LastSeenAt!.Value;

        var clock = Assert.Single(CaseClocks.Of(Some.Open()));

        Assert.Equal((ClockName.PoliceKnow, ClockKind.Deadline), (clock.Name, clock.Kind));
        Assert.Equal((seen + Duration.FromHours(20), seen + Duration.FromHours(24)), (clock.WarnAt, clock.DueAt));
    }

    [Theory]
    [InlineData("2026-03-28T22:00:00+01:00", "2026-03-29T23:00:00+02:00")]
    [InlineData("2026-10-24T22:00:00+02:00", "2026-10-25T21:00:00+01:00")]
    public void A_night_in_which_clocks_change_makes_24_hours_no_longer_and_no_shorter(string seen, string due) =>
        Assert.Equal(Moment(due), CaseClocks.Police(Open(report => report with { LastSeenAt = Moment(seen) })).DueAt);

    [Fact]
    public void Where_nobody_knows_when_the_child_was_last_seen_the_limit_counts_from_the_first_report()
    {
        var clock = CaseClocks.Police(Open(report => report with { LastSeenAt = null }));

        Assert.Equal((Some.Now + Duration.FromHours(24), true), (clock.DueAt, clock.FromReport));
    }

    [Theory]
    [InlineData("2026-11-22T17:30:00+01:00", "2026-11-24T17:30:00+01:00")]
    [InlineData("2026-03-28T12:00:00+01:00", "2026-03-30T13:00:00+02:00")]
    [InlineData("2026-10-24T12:00:00+02:00", "2026-10-26T11:00:00+01:00")]
    public void A_child_that_did_not_arrive_is_known_48_hours_after_it_was_expected(string expected, string due) =>
        Assert.Equal(Moment(due), Information(ClockName.TransferNotArrived, report => report with { ExpectedArrivalAt = Moment(expected) }).DueAt);

    [Theory]
    [InlineData("2026-11-02", "2026-11-17T00:00:00+01:00")]
    [InlineData("2026-03-16", "2026-03-31T00:00:00+02:00")]
    [InlineData("2026-10-12", "2026-10-27T00:00:00+01:00")]
    public void Two_weekly_reports_are_missed_when_the_day_of_the_second_is_over(string last, string due) =>
        Assert.Equal(Moment(due), Information(ClockName.WeeklyReportsMissed, report => report with { LastWeeklyReportOn = Day(last) }).DueAt);

    [Theory]
    [InlineData("2026-11-10", "2026-11-19T00:00:00+01:00")]
    [InlineData("2026-03-21", "2026-03-30T00:00:00+02:00")]
    [InlineData("2026-10-17", "2026-10-26T00:00:00+01:00")]
    public void Eight_daily_registrations_are_missed_when_the_eighth_day_is_over(string last, string due) =>
        Assert.Equal(Moment(due), Information(ClockName.DailyRegistrationsMissed, report => report with { LastDailyRegistrationOn = Day(last) }).DueAt);

    [Fact]
    public void The_latest_registration_that_anybody_reports_counts()
    {
        var first = Some.CaseReport() with { LastDailyRegistrationOn = Day("2026-11-10") };
        var current = CaseJoining.Decide(Some.Open(first), Some.CaseReport(id: "report-2") with { LastDailyRegistrationOn = Day("2026-11-12") }, Some.Book, Some.Now).Case;

        Assert.Equal(Moment("2026-11-21T00:00:00+01:00"), CaseClocks.Of(current).Single(clock => clock.Name == ClockName.DailyRegistrationsMissed).DueAt);
    }

    [Fact]
    public void Every_limit_has_a_source() => Assert.All(CaseClocks.Of(Everything()), clock => Assert.NotEmpty(clock.Source));

    [Fact]
    public void They_come_in_the_order_of_their_moments() =>
        Assert.Equal(CaseClocks.Of(Everything()).OrderBy(clock => clock.DueAt), CaseClocks.Of(Everything()));

    [Fact]
    public void Nothing_runs_where_nobody_is_known_to_be_missing() => Assert.Empty(CaseClocks.Of(Some.Noted()));

    private static Case Everything() => Open(report => report with
    {
        ExpectedArrivalAt = Some.Now, LastDailyRegistrationOn = Day("2026-11-20"), LastWeeklyReportOn = Day("2026-11-16"),
    });

    private static CaseClock Information(ClockName name, Func<CaseReport, CaseReport> change)
    {
        var clock = CaseClocks.Of(Open(change)).Single(candidate => candidate.Name == name);
        Assert.Equal((ClockKind.Information, null), (clock.Kind, clock.WarnAt));
        return clock;
    }

    private static Case Open(Func<CaseReport, CaseReport> change) => Some.Open(change(Some.CaseReport()));

    private static Instant Moment(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
