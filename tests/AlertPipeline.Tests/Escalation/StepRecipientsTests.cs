using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class StepRecipientsTests
{
    private static readonly Route Everywhere = new() { Units = ["RE01", "RE06"], Certainty = PlaceCertainty.Given, Border = true, Location = "POL-12", Directory = "1" };
    private static readonly Route Nowhere = new() { Directory = "1" };

    [Fact]
    public void The_duty_contacts_of_all_units_are_told_and_at_a_border_the_border_police() =>
        Assert.Equal(["politie-noord", "politie-den-haag", "kmar"], Told(StepTarget.PoliceUnit, Everywhere));

    [Fact]
    public void The_units_of_all_reports_are_told_each_once()
    {
        var joined = CaseJoining.Decide(Open(Everywhere with { Border = false }), Some.CaseReport(id: "report-2") with { Route = Some.Route("GM0772") }, Some.Book, Some.Now).Case;

        Assert.Equal(["politie-noord", "politie-den-haag", "politie-oost-brabant"], Ids(StepRecipients.Of(StepTarget.PoliceUnit, joined, Some.Book, Some.Now)));
    }

    [Fact]
    public void The_national_contact_stands_in_for_a_unit_without_a_duty_contact_and_for_no_unit()
    {
        var book = Some.Book with { PoliceUnits = [new PoliceUnit("RE01", "Noord-Nederland"), .. Some.Book.PoliceUnits.Skip(1)] };

        Assert.Equal(["politie-landelijk", "politie-den-haag"], Told(StepTarget.PoliceUnit, Everywhere with { Border = false }, book));
        Assert.Equal(["politie-landelijk"], Told(StepTarget.PoliceUnit, Nowhere));
    }

    [Theory]
    [InlineData(PlaceCertainty.Ambiguous, true)]
    [InlineData(PlaceCertainty.Mentioned, true)]
    [InlineData(PlaceCertainty.Named, true)]
    [InlineData(PlaceCertainty.Location, false)]
    [InlineData(PlaceCertainty.Given, false)]
    public void The_national_contact_is_handed_the_case_too_when_the_place_follows_from_words(PlaceCertainty certainty, bool national) => Assert.Equal(
        national ? ["politie-noord", "politie-landelijk"] : ["politie-noord"], Told(StepTarget.PoliceUnit, Nowhere with { Units = ["RE01"], Certainty = certainty }));

    [Fact]
    public void A_directory_without_border_police_tells_the_units() => Assert.Equal(
        ["politie-noord", "politie-den-haag"], Told(StepTarget.PoliceUnit, Everywhere, Some.Book with { Contacts = Some.Book.Contacts with { BorderPolice = null } }));

    [Theory]
    [InlineData("bram", "dirk", "bram")]
    [InlineData(null, "dirk", "dirk")]
    [InlineData(null, null, "anna")]
    public void The_contact_of_the_location_is_told_else_the_deputy_else_the_first_on_call(string? contact, string? deputy, string told)
    {
        var location = new Location(Some.PartnerId, "POL-12", LocationType.PolAmv) { MunicipalityCode = "GM1950", Contact = contact, Deputy = deputy };

        Assert.Equal([told], Told(StepTarget.LocationContact, Everywhere, Some.Book with { Locations = [location] }));
    }

    [Fact]
    public void Without_a_location_nobody_is_its_contact() => Assert.Empty(Told(StepTarget.LocationContact, Nowhere));

    [Fact]
    public void Those_at_the_trafficking_departments_of_the_units_are_told() => Assert.Equal(["avim-noord", "avim-den-haag"], Told(StepTarget.Avim, Everywhere));

    [Fact]
    public void The_care_coordinators_of_the_regions_are_told_and_nobody_where_there_is_none()
    {
        Assert.Equal(["zorgcoordinator-noord"], Told(StepTarget.CareCoordinator, Everywhere));
        Assert.Empty(Told(StepTarget.CareCoordinator, Everywhere with { Units = ["RE05"] }));
    }

    [Fact]
    public void The_team_of_the_unit_that_is_addressed_takes_the_case()
    {
        var book = Some.Book with { Teams = [.. Some.Book.Teams, Some.Team("haag", ["RE06"], "dirk", "esra"), Some.Team("north", ["RE01"], "esra", "dirk")] };

        Assert.Equal(["esra"], Told(StepTarget.FirstOnCall, Everywhere, book));
    }

    [Fact]
    public void All_layers_and_the_lead_are_everyone() => Assert.Equal(["anna", "bram", "carla"], Told(StepTarget.Everyone, Everywhere));

    [Theory]
    [InlineData(StepTarget.FirstOnCall, "bram")]
    [InlineData(StepTarget.SecondOnCall, "bram")]
    public void A_layer_with_nobody_leaves_its_step_to_the_next_layer_GoAlert_4548(StepTarget target, string told) =>
        Assert.Equal([told], Told(target, Everywhere, With(Later("anna"), Some.Book.Teams[0].Layers[1])));

    [Fact]
    public void When_no_layer_has_anybody_the_lead_is_told_GoAlert_2878() => Assert.Equal(["carla"], Told(StepTarget.FirstOnCall, Everywhere, With(Later("anna"), Later("bram"))));

    [Fact]
    public void A_step_tells_who_is_on_call_when_it_runs()
    {
        var (book, monday) = (With(new Rotation(["anna", "dirk"], Period.FromWeeks(1), new LocalDateTime(2026, 11, 23, 9, 0)), Some.Book.Teams[0].Layers[1]), Instant.FromUtc(2026, 11, 30, 8, 0));

        Assert.Equal(
            ["anna", "dirk"],
            new[] { monday - Duration.Epsilon, monday }.SelectMany(at => Ids(StepRecipients.Of(StepTarget.FirstOnCall, Open(Everywhere), book, at))));
    }

    private static Rotation Later(string person) => new([person], Period.FromWeeks(1), new LocalDateTime(2027, 1, 4, 9, 0));

    private static DirectoryBook With(params Rotation[] layers) => Some.Book with { Teams = [Some.Book.Teams[0] with { Layers = layers }] };

    private static IEnumerable<string> Told(StepTarget target, Route route, DirectoryBook? book = null) => Ids(StepRecipients.Of(target, Open(route), book ?? Some.Book, Some.Now));

    private static IEnumerable<string> Ids(IEnumerable<Person> people) => people.Select(person => person.Id);

    private static Case Open(Route route) => Some.Open(Some.CaseReport() with { Route = route });
}
