using AlertPipeline.Directory;
using AlertPipeline.Privacy;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectoryBookTests
{
    [Fact]
    public void A_partner_is_found_by_the_hash_of_its_key() => Assert.Equal("nidos", Some.Book.PartnerByKey(Sha256Hex.Of("demo-nidos-key"))?.Id);

    [Fact]
    public void A_desk_is_found_by_the_hash_of_its_key() => Assert.Equal("on-call", Some.Book.DeskByKey(Sha256Hex.Of("demo-oncall-key"))?.Id);

    [Fact]
    public void A_desk_of_which_the_directory_does_not_say_what_it_may_do_is_on_call() => Assert.Equal([DeskRole.OnCall], new Desk("desk", []).Roles);

    [Fact]
    public void The_key_of_a_partner_opens_no_desk() => Assert.Null(Some.Book.DeskByKey(Sha256Hex.Of("demo-nidos-key")));

    [Fact]
    public void An_unknown_key_is_nobodys() => Assert.Null(Some.Book.PartnerByKey(Sha256Hex.Of("guessed")));

    [Fact]
    public void Both_keys_of_a_partner_that_changes_its_key_are_valid()
    {
        var book = Some.Book with { Partners = [new Partner("coa", "COA", ["old", "new"], MayKnowCase: true)] };

        Assert.Equal(("coa", "coa"), (book.PartnerByKey("old")?.Id, book.PartnerByKey("new")?.Id));
    }

    [Theory]
    [InlineData("GM1950", "RE01")]
    [InlineData("GM0518", "RE06")]
    [InlineData("GM9999", null)]
    [InlineData(null, null)]
    public void A_municipality_leads_to_its_unit(string? municipality, string? unit) => Assert.Equal(unit, UnitOf(municipality)?.Code);

    [Theory]
    [InlineData("GM1950", "north")]
    [InlineData("GM0518", "others")]
    [InlineData(null, "others")]
    public void A_unit_leads_to_its_team_and_all_others_to_the_team_without_units(string? municipality, string team)
    {
        var book = Some.Book with { Teams = [Some.Team("others", [], "anna", "bram"), Some.Team("north", ["RE01"], "dirk", "esra")] };

        Assert.Equal(team, book.TeamFor(UnitOf(municipality)).Id);
    }

    [Fact]
    public void Only_partners_whose_agreement_allows_it_may_know_the_case() =>
        Assert.Equal(["coa", "nidos"], Some.Book.Partners.Where(partner => partner.MayKnowCase).Select(partner => partner.Id));

    private static PoliceUnit? UnitOf(string? municipality) => Some.Book.Unit(Some.Book.Gazetteer.ByCode(municipality)?.Unit);
}
