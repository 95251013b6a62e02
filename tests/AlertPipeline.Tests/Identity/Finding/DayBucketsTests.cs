using AlertPipeline.Identity.Finding;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Identity.Finding;

public sealed class DayBucketsTests
{
    [Fact]
    public void A_day_is_found_from_any_day_at_most_two_away() => Always.Holds(
        from day in Gen.Choose(0, 20_000)
        from apart in Gen.Choose(-DayBuckets.Tolerance, DayBuckets.Tolerance)
        select (Day: new LocalDate(1990, 1, 1).PlusDays(day), apart),
        pair => Assert.Contains(DayBuckets.Sought(pair.Day.PlusDays(pair.apart)), DayBuckets.Written(pair.Day)));

    [Fact]
    public void A_day_is_filed_under_two_stretches_at_most() => Always.Holds(
        Gen.Choose(0, 20_000).Select(day => new LocalDate(1990, 1, 1).PlusDays(day)), day => Assert.InRange(DayBuckets.Written(day).Count, 1, 2));

    [Fact]
    public void Days_a_week_apart_do_not_meet() => Always.Holds(
        Gen.Choose(0, 20_000).Select(day => new LocalDate(1990, 1, 1).PlusDays(day)), day => Assert.DoesNotContain(DayBuckets.Sought(day.PlusDays(7)), DayBuckets.Written(day)));
}
