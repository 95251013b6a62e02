using AlertPipeline.Directory;

namespace AlertPipeline.Tests.Directory;

public sealed class LocationFaultsTests
{
    private static readonly Location Open = new("coa", "A", LocationType.PolAmv) { MunicipalityCode = "GM1950" };
    private static readonly Location Protected = new("coa", "BO-1a", LocationType.Protected) { Unit = "RE01" };

    [Fact]
    public void An_open_location_with_a_municipality_and_a_protected_one_with_a_unit_are_right() => AssertFaults([], Open, Protected);

    [Fact]
    public void A_location_of_nobody_is_a_fault() => AssertFaults(["/0/partner: 'nobody' is not in partners.json."], Open with { Partner = "nobody" });

    [Fact]
    public void A_code_that_its_partner_uses_twice_is_a_fault() =>
        AssertFaults(["/2/code: its partner has this code more than once."], Open, Open with { Partner = "nidos" }, Open with { Name = "elsewhere" });

    [Fact]
    public void Two_codes_that_differ_by_case_and_dashes_alone_are_one() =>
        AssertFaults(["/1/code: its partner has this code more than once."], Open with { Code = "POL-1" }, Open with { Code = "pol 1" });

    [Fact]
    public void A_protected_location_of_an_unknown_unit_is_a_fault() => AssertFaults(["/0/unit: 'RE99' is not in police-units.json."], Protected with { Unit = "RE99" });

    [Fact]
    public void An_open_location_with_the_code_of_a_protected_one_is_a_fault() => AssertFaults(
        ["/0/type: a code that begins with BO- is that of a protected location; make it one, or give it another code."], Open with { Code = "BO-1a" });

    [Fact]
    public void A_contact_or_deputy_who_is_nobody_is_a_fault() => AssertFaults(
        ["/0/contact: 'zoe' is not in people.json.", "/0/deputy: 'yara' is not in people.json."], Open with { Contact = "zoe", Deputy = "yara" });

    private static IReadOnlyList<string> FaultsOf(params Location[] locations) => DirectoryFaults.Of(Some.Book with { Locations = locations });

    private static void AssertFaults(IEnumerable<string> faults, params Location[] locations) =>
        Assert.Equal(faults.Select(fault => $"locations.json {fault}"), FaultsOf(locations));
}
