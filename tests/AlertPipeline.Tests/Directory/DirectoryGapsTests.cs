using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectoryGapsTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly Location Open = new("coa", "A", LocationType.PolAmv) { MunicipalityCode = "GM1950" };

    [Fact]
    public void A_location_without_a_contact_person_is_a_gap_also_when_it_has_a_deputy() =>
        Assert.Equal(["A", "B"], Gaps(Open, Open with { Code = "B", Deputy = "anna" }, Open with { Code = "C", Contact = "anna" }).LocationsWithoutContact.Select(location => location.Code));

    [Fact]
    public void A_protected_location_has_no_contact_person_on_purpose() =>
        Assert.Empty(Gaps(new Location("coa", "BO-1a", LocationType.Protected) { Unit = "RE01" }).LocationsWithoutContact);

    [Fact]
    public void A_unit_without_a_duty_contact_is_a_gap()
    {
        var book = Some.Book with { PoliceUnits = [new PoliceUnit("RE01", "Noord-Nederland", Avim: "avim-noord"), .. Some.Book.PoliceUnits.Skip(1)] };

        Assert.Equal("RE01", Assert.Single(DirectoryGaps.Of(book, Today).UnitsWithoutDutyContact).Code);
    }

    [Fact]
    public void A_unit_without_anybody_at_its_trafficking_department_is_a_gap() =>
        Assert.Equal(["RE02", "RE03", "RE05", "RE07", "RE08", "RE10"], DirectoryGaps.Of(Some.Book, Today).UnitsWithoutAvim.Select(unit => unit.Code));

    [Fact]
    public void A_unit_whose_region_has_no_care_coordinator_is_a_gap() => Assert.Equal(
        ["RE02", "RE03", "RE04", "RE05", "RE06", "RE07"], DirectoryGaps.Of(Some.Book, Today).UnitsWithoutCareCoordinator.Select(unit => unit.Code));

    [Fact]
    public void A_directory_without_border_police_has_a_gap() => Assert.Equal(
        (false, true),
        (DirectoryGaps.Of(Some.Book, Today).BorderPoliceMissing, DirectoryGaps.Of(Some.Book with { Contacts = Some.Book.Contacts with { BorderPolice = null } }, Today).BorderPoliceMissing));

    [Theory]
    [InlineData("politie-noord")]
    [InlineData("avim-noord")]
    [InlineData("locatie-ter-apel")]
    [InlineData("politie-landelijk")]
    [InlineData("voogd")]
    public void Somebody_whom_one_rings_about_a_case_and_who_has_no_number_is_a_gap(string id) => Assert.Contains(id, WithoutPhone(Some.Person(id) with { Phone = null }));

    [Fact]
    public void Somebody_whom_nobody_rings_about_a_case_needs_no_number() => Assert.DoesNotContain("anna", WithoutPhone(Some.Person() with { Phone = null }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(89, false)]
    [InlineData(90, true)]
    [InlineData(null, true)]
    public void A_person_whose_contacts_nobody_checked_for_90_days_or_ever_is_a_gap(int? daysAgo, bool gap)
    {
        var checkedOn = daysAgo is { } days ? Today.PlusDays(-days) : (LocalDate?)null;

        Assert.Equal(gap, GapsOfPeople(Some.Person() with { VerifiedOn = checkedOn }).Contains("anna"));
    }

    [Fact]
    public void A_person_to_whom_nothing_refers_is_no_gap() => Assert.DoesNotContain("zoe", GapsOfPeople(Some.Person() with { Id = "zoe", VerifiedOn = null }));

    private static DirectoryGaps Gaps(params Location[] locations) => DirectoryGaps.Of(Some.Book with { Locations = locations }, Today);

    private static IEnumerable<string> GapsOfPeople(Person person) => With(person).UnverifiedPeople.Select(found => found.Id);

    private static IEnumerable<string> WithoutPhone(Person person) => With(person).PeopleWithoutPhone.Select(found => found.Id);

    private static DirectoryGaps With(Person person) => DirectoryGaps.Of(Some.Book with { People = [person, .. Some.Book.People.Where(other => other.Id != person.Id)] }, Today);
}
