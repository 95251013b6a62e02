using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportedChildTests
{
    [Theory]
    [InlineData("12345")]
    [InlineData("12345678901")]
    [InlineData("12345-7890")]
    [InlineData("V234567890")]
    [InlineData("٢٨١٢٣٤٥٦٧٨")]
    public void A_V_number_must_be_ten_digits(string number) =>
        Assert.Contains("ten digits", ReportBody.Refused(ReportBody.With("child/vNumber", number)).Detail);

    [Fact]
    public void Space_around_a_V_number_is_forgiven() =>
        Assert.Equal("2812345678", ReportBody.Accepted(ReportBody.With("child/vNumber", " 2812345678\n")).Child.VNumber);

    [Theory]
    [InlineData("""{ "birthDate": "2010-05-03", "birthYear": 2010 }""")]
    [InlineData("""{ "birthDate": "2010-05-03", "ageRange": { "from": 14, "to": 17 } }""")]
    [InlineData("""{ "birthYear": 2010, "ageRange": { "from": 14, "to": 17 } }""")]
    public void Two_ages_are_refused(string ages)
    {
        var fault = ReportBody.Refused(Child(ages));

        Assert.Equal("/child", fault.Pointer);
        Assert.Contains("only one of birthDate, birthYear, ageRange", fault.Detail);
    }

    [Theory]
    [InlineData("2001-01-01")]
    [InlineData("2008-02-29")]
    [InlineData("2026-11-24")]
    public void A_birth_date_may_lie_between_25_years_ago_and_the_day_that_has_begun_somewhere(string date) =>
        Assert.NotNull(ReportBody.Accepted(ReportBody.With("child/birthDate", date)).Child.BirthDate);

    [Theory]
    [InlineData("2000-12-31")]
    [InlineData("2026-11-25")]
    [InlineData("2009-02-29")]
    [InlineData("03-05-2010")]
    [InlineData("2010-5-3")]
    public void Another_birth_date_is_refused(string date) =>
        Assert.Equal("/child/birthDate", ReportBody.Refused(ReportBody.With("child/birthDate", date)).Pointer);

    [Theory]
    [InlineData(2001, true)]
    [InlineData(2026, true)]
    [InlineData(2000, false)]
    [InlineData(2027, false)]
    public void A_birth_year_has_the_same_bounds(int year, bool accepted) =>
        Assert.Equal(accepted, ReportBody.Read(Child($$"""{ "birthYear": {{year}} }""")).Report?.Child.BirthYear == year);

    [Theory]
    [InlineData("2010.5")]
    [InlineData("1e999")]
    [InlineData("99999999999999999999")]
    public void A_birth_year_must_be_a_whole_number(string number) =>
        Assert.Contains("whole number from 2001 to 2026", ReportBody.Refused(Child($$"""{ "birthYear": {{number}} }""")).Detail);

    [Fact]
    public void An_age_may_be_a_range() =>
        Assert.Equal(new AgeRange(14, 17), ReportBody.Accepted(Child("""{ "ageRange": { "from": 14, "to": 17 } }""")).Child.AgeRange);

    [Theory]
    [InlineData("""{ "from": 17, "to": 14 }""", "/child/ageRange/from")]
    [InlineData("""{ "from": 14 }""", "/child/ageRange/to")]
    [InlineData("""{ "to": 14 }""", "/child/ageRange/from")]
    [InlineData("""{ "from": -1, "to": 14 }""", "/child/ageRange/from")]
    [InlineData("""{ "from": 14, "to": 26 }""", "/child/ageRange/to")]
    [InlineData("""{ "from": 14, "to": 17, "about": 15 }""", "/child/ageRange/about")]
    public void A_range_that_is_not_one_is_refused(string range, string pointer) =>
        Assert.Equal(pointer, ReportBody.Refused(Child($$"""{ "ageRange": {{range}} }""")).Pointer);

    private static JsonObject Child(string ages)
    {
        var child = JsonNode.Parse(ages)!.AsObject();
        child["givenName"] = "Mina";
        return ReportBody.With("child", child);
    }
}
