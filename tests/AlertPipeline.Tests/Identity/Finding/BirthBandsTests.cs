using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Finding;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity.Finding;

public sealed class BirthBandsTests
{
    [Fact]
    public void A_year_is_found_from_any_year_at_most_one_away() => Always.Holds(
        from year in Gen.Choose(1990, 2030)
        from apart in Gen.Choose(-BirthBands.Tolerance, BirthBands.Tolerance)
        select (year, apart),
        pair => Assert.Subset(BirthBands.Written(In(pair.year)).ToHashSet(), BirthBands.Sought(In(pair.year + pair.apart)).ToHashSet()));

    [Fact]
    public void A_year_is_filed_twice_and_looked_for_once() => Always.Holds(
        Gen.Choose(1990, 2030), year => Assert.Equal((2, 1), (BirthBands.Written(In(year)).Count, BirthBands.Sought(In(year)).Count)));

    [Fact]
    public void Years_that_are_four_apart_do_not_meet() => Always.Holds(
        Gen.Choose(1990, 2030), year => Assert.Empty(BirthBands.Sought(In(year + 4)).Intersect(BirthBands.Written(In(year)))));

    [Fact]
    public void Without_a_year_there_is_no_stretch() => Assert.All(
        new[] { null, new Born(null, 2008, 2012) }, born => Assert.Empty(BirthBands.Written(born).Concat(BirthBands.Sought(born))));

    private static Born In(int year) => new(null, year, year);
}
