using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityFactsTests
{
    [Fact]
    public void Every_name_that_is_given_counts_once() => Assert.Equal(
        ["ahmadi yusuf", "joesoef", "ሮቤል"],
        Some.Facts(new Child { GivenName = "Yusuf", FamilyName = "Ahmadi", FullName = "AHMADI, Yusuf", OtherNames = ["Joesoef", "—", "ሮቤል"] })
            .Names.Select(name => string.Join(' ', name)));

    [Fact]
    public void A_default_day_is_no_birth_date_but_its_year_counts()
    {
        var facts = Some.Facts(Some.Child() with { BirthDate = new LocalDate(2010, 1, 1) });

        Assert.Null(facts.BirthDate);
        Assert.Equal((2010, 2010), (facts.BornFrom, facts.BornTo));
    }

    [Fact]
    public void An_estimated_age_counts_from_the_day_of_the_report()
    {
        var facts = Some.Facts(Some.Child() with { BirthDate = null, AgeRange = new AgeRange(14, 16) });

        Assert.Equal((2009, 2012), (facts.BornFrom, facts.BornTo));
    }

    [Fact]
    public void A_partner_file_is_the_partners_own() =>
        Assert.NotEqual(Some.Facts(file: "D-77", partnerId: "coa").PartnerFile, Some.Facts(file: "D-77", partnerId: "nidos").PartnerFile);

    [Theory]
    [InlineData("Yusuf", null, true)]
    [InlineData("Y.", null, false)]
    [InlineData("", null, false)]
    [InlineData("Y.", "2812345678", true)]
    [InlineData(null, null, false)]
    public void A_V_number_or_more_than_an_initial_is_enough_to_compare(string? name, string? number, bool enough) =>
        Assert.Equal(enough, Some.Facts(new Child { GivenName = name, VNumber = number, BirthYear = 2010 }).CanBeCompared);
}
