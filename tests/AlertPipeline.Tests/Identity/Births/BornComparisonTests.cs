using System.Globalization;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Weights;
using AlertPipeline.Reports;
using NodaTime.Text;

namespace AlertPipeline.Tests.Identity.Births;

public sealed class BornComparisonTests
{
    [Theory]
    [InlineData("2010-05-03", "2010-05-03", EvidenceLevel.BornSameDay)]
    [InlineData("2010-05-01", "2010-05-01", EvidenceLevel.BornSameMonth)]
    [InlineData("2010-05-03", "2010-03-05", EvidenceLevel.BornDayAndMonthSwapped)]
    [InlineData("2010-05-03", "2010-05-04", EvidenceLevel.BornNearDay)]
    [InlineData("2010-05-03", "2010-05-13", EvidenceLevel.BornNearDay)]
    [InlineData("2010-05-03", "2011-05-03", EvidenceLevel.BornDayOneYearOff)]
    [InlineData("2010-05-03", "2007-05-03", EvidenceLevel.BornDayYearsOff)]
    [InlineData("2010-05-03", "2010-08-27", EvidenceLevel.BornOtherDay)]
    [InlineData("2010-05-03", "2009-08-27", EvidenceLevel.BornYearOff)]
    [InlineData("2010-05-03", "2006-08-27", EvidenceLevel.BornYearsOff)]
    public void Two_dates_compare_by_what_a_slip_or_an_assessment_makes_of_one(string one, string other, EvidenceLevel level) => AssertLevel(level, one, other);

    [Theory]
    [InlineData("2010-05-03", "2010-01-01", EvidenceLevel.BornDateInYear)]
    [InlineData("2010-05-03", "2011-01-01", EvidenceLevel.BornDateYearOff)]
    [InlineData("2010-05-03", "2008", EvidenceLevel.BornDateTwoOff)]
    [InlineData("2010-05-03", "2014-07-01", EvidenceLevel.BornDateYearsOff)]
    [InlineData("2010-01-01", "2010-01-01", EvidenceLevel.BornSameYear)]
    [InlineData("2010-01-01", "2010", EvidenceLevel.BornSameYear)]
    [InlineData("2010", "2011", EvidenceLevel.BornYearsOneOff)]
    [InlineData("2010", "2012", EvidenceLevel.BornYearsTwoOff)]
    [InlineData("2010", "2006", EvidenceLevel.BornYearsMoreOff)]
    [InlineData("2010", "2005", EvidenceLevel.BornFarYears)]
    public void The_first_of_January_says_no_more_than_its_year(string one, string other, EvidenceLevel level) => AssertLevel(level, one, other);

    [Theory]
    [InlineData("14-16", "2011", EvidenceLevel.BornEstimateMeets)]
    [InlineData("14-16", "2013", EvidenceLevel.BornEstimateOneOff)]
    [InlineData("14-16", "2014-08-27", EvidenceLevel.BornEstimateTwoOff)]
    [InlineData("14-16", "17-18", EvidenceLevel.BornEstimateMeets)]
    [InlineData("10-11", "17-18", EvidenceLevel.BornFarYears)]
    public void An_estimate_allows_what_lies_within_it_and_hardly_less_what_is_a_year_off(string one, string other, EvidenceLevel level) => AssertLevel(level, one, other);

    [Theory]
    [InlineData("2003-05-13", "2011-01-21")]
    [InlineData("2011-03-14", "2011-06-04")]
    public void A_date_of_the_Ethiopian_or_the_Solar_Hijri_calendar_is_known_as_that_date(string written, string real) => AssertLevel(EvidenceLevel.BornOtherCalendar, written, real);

    [Fact]
    public void Where_one_says_nothing_nothing_is_compared() => Assert.Equal(EvidenceLevel.Nothing, BornComparison.Of(Read("2010"), null));

    private static void AssertLevel(EvidenceLevel level, string one, string other)
    {
        Assert.Equal(level, BornComparison.Of(Read(one), Read(other)));
        Assert.Equal(level, BornComparison.Of(Read(other), Read(one)));
    }

    private static Born Read(string written) => Born.Of(
        written switch
        {
            { Length: 4 } => new Child { BirthYear = int.Parse(written, CultureInfo.InvariantCulture) },
            { Length: 5 } => new Child { AgeRange = new AgeRange(int.Parse(written[..2], CultureInfo.InvariantCulture), int.Parse(written[3..], CultureInfo.InvariantCulture)) },
            _ => new Child { BirthDate = LocalDatePattern.Iso.Parse(written).Value },
        },
        Some.Now)!;
}
