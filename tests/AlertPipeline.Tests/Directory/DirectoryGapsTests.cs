using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectoryGapsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 12, 0);
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

        Assert.Equal("RE01", Assert.Single(DirectoryGaps.Of(book, Now).UnitsWithoutDutyContact).Code);
    }

    [Fact]
    public void A_unit_without_anybody_at_its_trafficking_department_is_a_gap() =>
        Assert.Equal(["RE02", "RE03", "RE05", "RE07", "RE08", "RE10"], DirectoryGaps.Of(Some.Book, Now).UnitsWithoutAvim.Select(unit => unit.Code));

    [Fact]
    public void A_unit_whose_region_has_no_care_coordinator_is_a_gap() => Assert.Equal(
        ["RE02", "RE03", "RE04", "RE05", "RE06", "RE07"], DirectoryGaps.Of(Some.Book, Now).UnitsWithoutCareCoordinator.Select(unit => unit.Code));

    [Fact]
    public void A_directory_without_border_police_has_a_gap() => Assert.Equal(
        (false, true),
        (DirectoryGaps.Of(Some.Book, Now).BorderPoliceMissing, DirectoryGaps.Of(Some.Book with { Contacts = Some.Book.Contacts with { BorderPolice = null } }, Now).BorderPoliceMissing));

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
    public void A_contact_that_nobody_checked_for_90_days_or_ever_is_a_gap(int? daysAgo, bool gap)
    {
        var checkedOn = daysAgo is { } days ? Today.PlusDays(-days) : (LocalDate?)null;

        Assert.Equal(gap, GapsOfPeople(Checked(Some.Person(), checkedOn)).Contains("anna"));
    }

    [Fact]
    public void A_person_to_whom_nothing_refers_is_no_gap() => Assert.DoesNotContain("zoe", GapsOfPeople(Checked(Some.Person() with { Id = "zoe" }, null)));

    [Fact]
    public void A_layer_that_has_nobody_within_30_days_is_a_gap()
    {
        var team = Some.Book.Teams[0];
        var later = team.Layers[1] with { BeganAt = new LocalDateTime(2026, 11, 30, 9, 0) };

        Assert.Equal([new CoverageGap("landelijk", 2, Now, Instant.FromUtc(2026, 11, 30, 8, 0))], DirectoryGaps.Of(Some.Book with { Teams = [team with { Layers = [team.Layers[0], later] }] }, Now).CoverageGaps);
    }

    [Theory]
    [InlineData(89, 0, false)]
    [InlineData(89, 89, false)]
    [InlineData(null, 0, true)]
    [InlineData(null, null, true)]
    [InlineData(90, 0, true)]
    public void Somebody_on_call_without_two_verified_contacts_is_a_gap_OnCall_1511(int? first, int? second, bool gap)
    {
        var person = Some.Person();
        var contacts = person.Contacts.Zip([first, second], (contact, daysAgo) => contact with { VerifiedOn = daysAgo is { } days ? Today.PlusDays(-days) : null });
        var unreachable = With(person with { Contacts = [.. contacts] }, Once("anna", "2026-11-24T09:00:00")).UnreachablePeople;

        Assert.Equal(gap, unreachable.Any(found => found.Person.Id == "anna"));
    }

    [Fact]
    public void A_check_that_no_longer_counts_when_the_shift_begins_is_a_gap_before()
    {
        var person = Checked(Some.Person(), Today.PlusDays(-80));

        Assert.Empty(With(person, Once("anna", "2026-12-03T09:00:00")).UnreachablePeople);
        Assert.Equal(
            [(Instant.FromUtc(2026, 12, 4, 8, 0), 0)], With(person, Once("anna", "2026-12-04T09:00:00")).UnreachablePeople.Select(found => (found.From, found.VerifiedContacts)));
    }

    private static Team Once(string person, string from) => Some.Book.Teams[0] with
    {
        Layers = [Some.Book.Teams[0].Layers[1] with { People = [person, "bram", "bram", "bram", "bram"], BeganAt = LocalDateTimePattern.ExtendedIso.Parse(from).Value }],
    };

    private static Person Checked(Person person, LocalDate? day) => person with { Contacts = [.. person.Contacts.Select(contact => contact with { VerifiedOn = day })] };

    private static DirectoryGaps Gaps(params Location[] locations) => DirectoryGaps.Of(Some.Book with { Locations = locations }, Now);

    private static IEnumerable<string> GapsOfPeople(Person person) => With(person).UnverifiedContacts.Select(found => found.Person.Id);

    private static IEnumerable<string> WithoutPhone(Person person) => With(person).PeopleWithoutPhone.Select(found => found.Id);

    private static DirectoryGaps With(Person person, Team? team = null) => DirectoryGaps.Of(Some.Book with { Teams = [team ?? Some.Book.Teams[0]], People = [person, .. Some.Book.People.Where(other => other.Id != person.Id)] }, Now);
}
