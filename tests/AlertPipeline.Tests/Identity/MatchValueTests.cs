using AlertPipeline.Identity;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity;

public sealed class MatchValueTests
{
    [Fact]
    public void A_report_is_filed_under_its_V_number_its_partner_file_and_every_name() => Assert.Equal(
        [new MatchValue("v-number", "2812345678"), new MatchValue("partner-file", "coa\nD-77"), new MatchValue("name", "ahmadi yusuf"), new MatchValue("name", "joesoef")],
        MatchValue.Of(Some.Facts(Some.Child() with { VNumber = "2812345678", OtherNames = ["Joesoef"] }, file: "D-77")));

    [Fact]
    public void A_report_that_says_nothing_about_who_it_is_is_filed_nowhere() =>
        Assert.Empty(MatchValue.Of(Some.Facts(new Child { Description = "rode trui" })));
}
