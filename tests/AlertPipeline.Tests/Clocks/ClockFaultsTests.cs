using AlertPipeline.Clocks;
using NodaTime;

namespace AlertPipeline.Tests.Clocks;

public sealed class ClockFaultsTests
{
    private static readonly ClockRules Rules = Some.Book.Clocks;

    [Fact]
    public void The_sample_limits_have_no_fault() => Assert.Empty(ClockFaults.Of(Rules));

    [Fact]
    public void The_police_limit_cannot_be_set_beyond_the_published_one() => Assert.Equal(
        "clocks.json /police/after: must be at most PT24H, the published limit.",
        Assert.Single(ClockFaults.Of(Rules with { Police = Rules.Police with { After = Duration.FromHours(25) } })));

    [Theory]
    [InlineData(null)]
    [InlineData(24)]
    [InlineData(30)]
    public void A_warning_comes_before_the_limit(int? hours) => Assert.StartsWith(
        "clocks.json /police/warnAfter:",
        Assert.Single(ClockFaults.Of(Rules with { Police = Rules.Police with { WarnAfter = hours is { } given ? Duration.FromHours(given) : null } })));

    [Fact]
    public void Every_fault_is_listed() => Assert.Equal(
        ["clocks.json /transfer/after", "clocks.json /transfer/warnAfter", "clocks.json /weeklyReports/missed", "clocks.json /dailyRegistrations/missed"],
        ClockFaults.Of(Rules with
        {
            Transfer = new ElapsedClock(Duration.Zero, "nobody", Duration.FromHours(1)),
            WeeklyReports = new MissedClock(0, "nobody"),
            DailyRegistrations = new MissedClock(-1, "nobody"),
        }).Select(fault => fault.Split(": ")[0]));
}
