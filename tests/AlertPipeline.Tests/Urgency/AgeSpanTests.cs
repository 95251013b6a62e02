using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Tests.Urgency;

public sealed class AgeSpanTests
{
    [Theory]
    [InlineData("2013-11-24", "2026-11-23", 12)]
    [InlineData("2013-11-23", "2026-11-23", 13)]
    [InlineData("2013-11-22", "2026-11-23", 13)]
    [InlineData("2026-11-23", "2026-11-23", 0)]
    [InlineData("2026-11-24", "2026-11-23", 0)]
    [InlineData("2012-02-29", "2025-02-28", 12)]
    [InlineData("2012-02-29", "2025-03-01", 13)]
    [InlineData("2012-02-29", "2028-02-29", 16)]
    public void A_birth_date_gives_one_age_which_changes_on_the_birthday(string born, string day, int age) =>
        Assert.Equal(new AgeSpan(age, age), AgeSpan.Of(new Child { BirthDate = Date(born) }, Date(day)));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-11-23")]
    public void A_birth_year_allows_two_ages(string day) => Assert.Equal(new AgeSpan(12, 13), AgeSpan.Of(new Child { BirthYear = 2013 }, Date(day)));

    [Fact]
    public void The_first_of_January_is_read_as_its_year() =>
        Assert.Equal(new AgeSpan(12, 13), AgeSpan.Of(new Child { BirthDate = new LocalDate(2013, 1, 1) }, Date("2026-11-23")));

    [Fact]
    public void A_range_is_taken_as_it_is() =>
        Assert.Equal(new AgeSpan(14, 17), AgeSpan.Of(new Child { AgeRange = new AgeRange(14, 17) }, Date("2026-11-23")));

    [Fact]
    public void A_child_of_this_year_is_not_younger_than_nothing() =>
        Assert.Equal(new AgeSpan(0, 0), AgeSpan.Of(new Child { BirthYear = 2026 }, Date("2026-11-23")));

    [Fact]
    public void Nothing_is_said_where_nothing_is_known() => Assert.Null(AgeSpan.Of(new Child(), Date("2026-11-23")));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
