using AlertPipeline.Identity;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

public sealed class MatchValueTests
{
    private static readonly MatchValue Self = new("report", "coa\nreport-1");

    [Fact]
    public void A_report_is_filed_under_its_V_number_its_partner_file_its_own_id_and_every_name() => Assert.Equal(
        [new MatchValue("v-number", "2812345678"), new MatchValue("partner-file", "coa\nD-77"), Self, new MatchValue("name", "ahmadi yusuf"), new MatchValue("name", "joesoef")],
        MatchValue.Of(Some.Facts(Some.Child() with { VNumber = "2812345678", OtherNames = ["Joesoef"], BirthDate = new LocalDate(2011, 1, 1) }, file: "D-77")));

    [Fact]
    public void A_name_with_an_exact_birth_date_is_a_selective_value_of_its_own() => Assert.Equal(
        ["ahmadi yusuf\n2011-02-03"],
        MatchValue.Of(Some.Facts(Some.Child() with { VNumber = null, BirthDate = new LocalDate(2011, 2, 3) })).Where(value => value.IsSelective && value != Self).Select(value => value.Value));

    [Fact]
    public void A_report_that_says_nothing_about_who_it_is_is_found_by_its_id_alone() =>
        Assert.Equal([Self], MatchValue.Of(Some.Facts(new Child { Description = "rode trui" })));
}
