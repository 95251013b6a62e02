using AlertPipeline.Digests;
using AlertPipeline.Directory;
using static AlertPipeline.Tests.Digests.SomeDigests;

namespace AlertPipeline.Tests.Digests;

public sealed class DigestScopeTests
{
    private static readonly DirectoryBook Shared = Some.Book with
    {
        Locations =
        [
            new Location("coa", "AC-01", LocationType.ApplicationCentre) { Site = "ter-apel", Name = "Aanmeldcentrum", MunicipalityCode = "GM1950" },
            new Location("nidos", "TA", LocationType.Other) { Site = "ter-apel", MunicipalityCode = "GM1950" },
            new Location("coa", "POL-04", LocationType.PolAmv) { MunicipalityCode = "GM0772" },
            new Location("coa", "BO-1", LocationType.Protected) { Unit = "RE01" },
        ],
    };

    [Fact]
    public void A_location_is_all_codes_of_its_site() => Assert.Equal(Location("nidos", "ta"), Location("coa", "AC-01"));

    [Theory]
    [InlineData("coa", "AC-99")]
    [InlineData("coa", "BO-1")]
    [InlineData("ngo", "AC-01")]
    public void A_location_that_is_protected_or_not_known_has_no_digest(string partner, string code) => Assert.Null(Location(partner, code));

    [Fact]
    public void A_site_with_protected_reception_in_it_has_no_digest() => Assert.Null(DigestScope.Of(
        new DigestWish(October, "coa", "AC-01", Unit: null),
        Shared with { Locations = [.. Shared.Locations, new Location("nidos", "BO-2", LocationType.Protected) { Site = "ter-apel", Unit = "RE01" }] }));

    [Fact]
    public void A_region_holds_its_locations_and_municipalities_and_no_others()
    {
        var places = Unit("RE01")!.Places;

        Assert.Equal(["site:ter-apel", "location:coa/BO-1"], places.Where(place => !place.StartsWith("municipality:", StringComparison.Ordinal)));
        Assert.Contains("municipality:GM1950", places);
        Assert.DoesNotContain("municipality:GM0772", places);
    }

    [Fact]
    public void A_unit_that_is_not_known_has_no_digest() => Assert.Null(Unit("RE11"));

    private static DigestScope? Unit(string unit) => DigestScope.Of(new DigestWish(October, Partner: null, Code: null, unit), Shared);

    private static string? Location(string partner, string code) => DigestScope.Of(new DigestWish(October, partner, code, Unit: null), Shared)?.Places[0];
}
