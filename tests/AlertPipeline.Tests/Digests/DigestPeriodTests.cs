using AlertPipeline.Digests;
using NodaTime;

namespace AlertPipeline.Tests.Digests;

public sealed class DigestPeriodTests
{
    [Fact]
    public void The_months_before_are_those_that_are_kept_whole() =>
        Assert.Equal([new(2026, 6), new(2026, 7), new(2026, 8), new(2026, 9)], DigestPeriod.Of(new(2026, 10), Some.Now).Period!.Before);

    [Fact]
    public void A_month_that_is_not_over_has_no_digest() => Assert.Equal((null, DigestRefusal.MonthNotOver), DigestPeriod.Of(new(2026, 11), Some.Now));

    [Fact]
    public void A_month_is_over_when_it_is_in_the_Netherlands()
    {
        var midnight = NetherlandsTime.StartOf(new LocalDate(2026, 11, 1));

        Assert.NotNull(DigestPeriod.Of(new(2026, 10), midnight).Period);
        Assert.Null(DigestPeriod.Of(new(2026, 10), midnight - Duration.FromMilliseconds(1)).Period);
    }

    [Theory]
    [InlineData("2026-05")]
    [InlineData("0001-01")]
    public void A_month_that_is_not_kept_whole_has_no_digest(string month) =>
        Assert.Equal((null, DigestRefusal.MonthNotKept), DigestPeriod.Of(DigestPeriod.Read(month)!.Value, Some.Now));

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-10-01")]
    [InlineData("oktober 2026")]
    public void A_text_that_names_no_month_is_none(string text) => Assert.Null(DigestPeriod.Read(text));

    [Theory]
    [InlineData("9999-12")]
    [InlineData("-9998-01")]
    public void A_month_at_the_end_of_time_is_refused_like_any_other(string month) => Assert.Null(DigestPeriod.Of(DigestPeriod.Read(month)!.Value, Some.Now).Period);
}
