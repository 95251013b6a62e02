using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityFactsTests
{
    [Fact]
    public void Every_name_that_is_given_counts_once() => Assert.Equal(
        ["Yusuf Ahmadi", "AHMADI, Yusuf", "Joesoef", "ሮቤል"],
        Some.Facts(new Child { GivenName = "Yusuf", FamilyName = "Ahmadi", FullName = "AHMADI, Yusuf", OtherNames = ["Joesoef", "—", "Joesoef", "ሮቤል"] })
            .Names.Select(name => name.AsWritten));

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
