using AlertPipeline.Directory;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Directory;

public sealed class PlaceIdentityTests
{
    private static readonly DirectoryBook Shared = Some.Book with
    {
        Locations =
        [
            new Location("coa", "AC-01", LocationType.ApplicationCentre) { Site = "ter-apel", Name = "Aanmeldcentrum", MunicipalityCode = "GM1950" },
            new Location("nidos", "TA", LocationType.Other) { Site = "ter-apel", MunicipalityCode = "GM1950" },
        ],
    };

    [Fact]
    public void Two_partners_with_codes_of_their_own_for_one_site_name_one_place() =>
        Assert.Equal(Of("coa", code: "ac 01"), Of("nidos", code: "TA"));

    [Fact]
    public void The_same_code_of_two_partners_names_two_places() => Assert.NotEqual(Of("coa", code: "X1"), Of("nidos", code: "X1"));

    [Fact]
    public void A_code_that_the_directory_does_not_know_yet_keeps_its_place_when_it_learns_it() =>
        Assert.Equal(Of("coa", code: "NEW"), PlaceIdentity.Of(new Location("coa", "new", LocationType.Other)));

    [Fact]
    public void Words_that_name_a_municipality_are_that_municipality() => Assert.Equal(Of("coa", municipality: "GM0014"), Of("ngo", text: "Groningen"));

    [Fact]
    public void Other_words_are_one_place_however_they_are_written() => Assert.Equal(Of("coa", text: "Achter de loods"), Of("ngo", text: "ACHTER de Loods!"));

    [Fact]
    public void Where_no_place_is_named_there_is_none() => Assert.Null(PlaceIdentity.Of(null, "coa", Shared));

    [Fact]
    public void People_see_the_name_of_a_place()
    {
        Assert.Equal("Aanmeldcentrum", PlaceIdentity.NameOf(Of("nidos", code: "TA")!, Shared));
        Assert.Equal("gemeente Groningen", PlaceIdentity.NameOf("municipality:GM0014", Shared));
        Assert.Equal("achter de loods", PlaceIdentity.NameOf("words:achter de loods", Shared));
    }

    private static string? Of(string partner, string? code = null, string? municipality = null, string? text = null) =>
        PlaceIdentity.Of(new Place { LocationCode = code, MunicipalityCode = municipality, Text = text }, partner, Shared);
}
