using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseContactsTests
{
    [Fact]
    public void Everybody_whom_one_may_ring_is_listed_by_role() => Assert.Equal(
        [
            "LocationContact locatie-ter-apel", "Deputy locatie-ter-apel-2", "PoliceDuty politie-noord", "PoliceDuty politie-den-haag", "Avim avim-noord", "Avim avim-den-haag",
            "CareCoordinator zorgcoordinator-noord", "BorderPolice kmar", "NationalPolice politie-landelijk", "Guardian voogd",
        ],
        Listed(new Route { Units = ["RE01", "RE06"], Border = true, Location = "POL-12", Directory = "1" }));

    [Fact]
    public void Of_a_case_without_a_place_the_national_contact_and_the_guardian_are_listed() =>
        Assert.Equal(["NationalPolice politie-landelijk", "Guardian voogd"], Listed(new Route { Directory = "1" }));

    [Fact]
    public void The_location_is_the_first_that_a_report_names()
    {
        var current = CaseJoining.Decide(
            Some.Open(), Some.CaseReport(id: "report-2") with { PartnerId = "ngo", Route = new Route { Location = "SV-01", Directory = "1" } }, Some.Book, Some.Now).Case;

        Assert.Equal("SV-01", CaseContacts.LocationOf(current, Some.Book)?.Code);
    }

    private static IEnumerable<string> Listed(Route route) =>
        CaseContacts.Of(Some.Open(Some.CaseReport() with { Route = route }), Some.Book).Select(contact => $"{contact.Role} {contact.Person.Id}");
}
