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

    [Theory]
    [InlineData("")]
    [InlineData(" A")]
    [InlineData("A\u200f")]
    public void A_code_that_no_report_can_hold_is_a_fault(string code) =>
        Assert.StartsWith("locations.json /0/code: no report can hold it", Assert.Single(FaultsOf(Open with { Code = code })));

    [Theory]
    [InlineData(null)]
    [InlineData("GM9999")]
    [InlineData("Westerwolde")]
    public void A_location_without_a_municipality_is_a_fault(string? code) =>
        AssertFaults(["/0/municipalityCode: must be a code of municipalities.json, such as GM1950."], Open with { MunicipalityCode = code });

    [Fact]
    public void A_unit_of_a_location_whose_municipality_is_known_is_a_fault() =>
        AssertFaults(["/0/unit: is for a protected location only; leave it out, the municipality gives it."], Open with { Unit = "RE01" });

    [Fact]
    public void Whatever_would_tell_where_a_protected_location_is_is_a_fault() => Assert.Equal(
        ["/0/contact", "/0/deputy", "/0/municipalityCode", "/0/name"],
        FaultsOf(Protected with { Name = "Het huis", MunicipalityCode = "GM1950", Contact = "anna", Deputy = "bram" })
            .Select(fault => fault.Split(' ', ':')[1]).Order(StringComparer.Ordinal));

    [Fact]
    public void A_protected_location_without_a_unit_is_a_fault() => AssertFaults(
        ["/0/unit: a protected location needs the code of its police unit; there is no municipality to find it by."], Protected with { Unit = null });

    [Fact]
    public void A_protected_location_of_an_unknown_unit_is_a_fault() => AssertFaults(["/0/unit: 'RE99' is not in police-units.json."], Protected with { Unit = "RE99" });

    [Fact]
    public void A_protected_location_with_a_code_that_is_not_opaque_is_a_fault() => AssertFaults(
        ["/0/code: the code of a protected location begins with BO- and says nothing else."], Protected with { Code = "Assen" });

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
