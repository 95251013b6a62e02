using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectoryGapsTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly Location Open = new("coa", "A", LocationType.PolAmv) { MunicipalityCode = "GM1950" };

    [Fact]
    public void A_location_without_a_contact_person_is_a_gap_also_when_it_has_a_deputy() =>
        Assert.Equal(["A", "B"], Gaps(Open, Open with { Code = "B", Deputy = "anna" }, Open with { Code = "C", Contact = "anna" }).Locations.Select(location => location.Code));

    [Fact]
    public void A_protected_location_has_no_contact_person_on_purpose() =>
        Assert.Empty(Gaps(new Location("coa", "BO-1a", LocationType.Protected) { Unit = "RE01" }).Locations);

    [Fact]
    public void A_unit_without_a_duty_contact_is_a_gap()
    {
        var book = Some.Book with { PoliceUnits = [new PoliceUnit("RE01", "Noord-Nederland", Avim: "avim-noord"), .. Some.Book.PoliceUnits.Skip(1)] };

        Assert.Equal("RE01", Assert.Single(DirectoryGaps.Of(book, Today).Units).Code);
    }

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

    private static IEnumerable<string> GapsOfPeople(Person person) =>
        DirectoryGaps.Of(Some.Book with { People = [person, .. Some.Book.People.Where(other => other.Id != person.Id)] }, Today).People.Select(found => found.Id);
}
