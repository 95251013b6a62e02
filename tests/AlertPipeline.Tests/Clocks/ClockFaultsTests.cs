using AlertPipeline.Clocks;
using NodaTime;

namespace AlertPipeline.Tests.Clocks;

public sealed class ClockFaultsTests
{
    private static readonly ClockRules Rules = Some.Book.Clocks;

    [Fact]
    public void The_sample_limits_have_no_fault() => Assert.Empty(ClockFaults.Of(Rules));

    [Theory]
    [InlineData(25)]
    [InlineData(0)]
    public void The_police_limit_cannot_be_set_beyond_the_published_one(int hours) => Assert.Contains(
        "clocks.json /police/after: must be positive and at most PT24H, the published limit.",
        ClockFaults.Of(Rules with { Police = Rules.Police with { After = Duration.FromHours(hours) } }));

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    [InlineData(30)]
    public void A_warning_comes_before_the_limit(int hours) => Assert.Equal(
        ["clocks.json /police/warnAfter: must be positive and before 'after'."],
        ClockFaults.Of(Rules with { Police = Rules.Police with { WarnAfter = Duration.FromHours(hours) } }));

    [Fact]
    public void An_arrival_is_waited_for() => Assert.Equal(
        ["clocks.json /transfer/after: must be positive."], ClockFaults.Of(Rules with { Transfer = new ElapsedClock(Duration.Zero, "nobody") }));
}
