using AlertPipeline.Identity.Births;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Identity.Births;

public sealed class BornTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 31)]
    [InlineData(7, 1)]
    [InlineData(3, 21)]
    [InlineData(9, 11)]
    public void A_day_that_stands_for_its_year_is_no_date_but_its_year_counts(int month, int day) =>
        Assert.Equal(new Born(null, 2010, 2010), Of(new Child { BirthDate = new LocalDate(2010, month, day) }));

    [Fact]
    public void A_real_date_is_kept() => Assert.Equal(new Born(new LocalDate(2010, 5, 3), 2010, 2010), Of(Some.Child()));

    [Fact]
    public void An_estimated_age_counts_from_the_day_of_the_report() =>
        Assert.Equal(new Born(null, 2009, 2012), Of(new Child { AgeRange = new AgeRange(14, 16) }));

    [Fact]
    public void A_report_that_says_nothing_of_age_has_none() => Assert.Null(Of(new Child()));

    private static Born? Of(Child child) => Born.Of(child, Some.Now);
}
