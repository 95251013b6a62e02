using AlertPipeline.Directory;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Directory;

public sealed class RoutingTests
{
    private static readonly DirectoryBook Book = Some.Book;

    private static readonly Gen<string?> Codes = Gen.Elements<string?>(null, "GM1950", "GM0518", "GM9999");
    private static readonly Gen<string?> LocationCodes = Gen.Elements<string?>(null, "POL-04", "SPL-01", "BO-9223", "elsewhere");
    private static readonly Gen<string?> Texts = Gen.Elements<string?>(null, "Leiden", "bij een tante");

    private static readonly Gen<Place?> Places =
        from code in Codes
        from location in LocationCodes
        from text in Texts
        select new Place { MunicipalityCode = code, LocationCode = location, Text = text } is var place && place == new Place() ? null : place;

    private static readonly Gen<Report> Reports =
        from seen in Places
        from origin in Places
        from destination in Places
        select SeenAt(seen ?? new Place()) with { Transit = new Transit(origin, destination, ExpectedAt: null) };

    [Theory]
    [InlineData("GM1950", "RE01", PlaceCertainty.Given)]
    [InlineData("GM0518", "RE06", PlaceCertainty.Given)]
    public void The_code_of_a_municipality_leads_to_its_unit(string code, string unit, PlaceCertainty certainty)
    {
        var route = Of(SeenAt(new Place { MunicipalityCode = code }));

        Assert.Equal((code, certainty), (route.Municipality, route.Certainty));
        Assert.Equal([unit], route.Units);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("GM9999")]
    public void A_code_that_is_not_in_the_table_counts_as_not_given(string? code)
    {
        var route = Of(SeenAt(new Place { MunicipalityCode = code, LocationCode = "POL-04" }));

        Assert.Equal(("GM0772", PlaceCertainty.Location, "POL-04"), (route.Municipality, route.Certainty, route.Location));
        Assert.Equal(["RE09"], route.Units);
    }

    [Fact]
    public void The_unit_of_the_location_gets_a_copy_when_the_child_was_seen_elsewhere()
    {
        var route = Of(SeenAt(new Place { MunicipalityCode = "GM0518", LocationCode = "POL-04" }));

        Assert.Equal(("GM0518", PlaceCertainty.Given), (route.Municipality, route.Certainty));
        Assert.Equal(["RE06", "RE09"], route.Units);
    }

    [Fact]
    public void A_text_that_names_a_municipality_leads_to_its_unit_and_says_so()
    {
        var route = Of(SeenAt(new Place { Text = "Leiden" }));

        Assert.Equal(("GM0546", PlaceCertainty.Named), (route.Municipality, route.Certainty));
        Assert.Equal(["RE06"], route.Units);
    }

    [Fact]
    public void A_text_that_fits_several_municipalities_of_one_unit_leads_to_that_unit()
    {
        var route = Of(SeenAt(new Place { Text = "Ter Apel, Groningen" }));

        Assert.Equal((null, PlaceCertainty.Ambiguous), (route.Municipality, route.Certainty));
        Assert.Equal(["RE01"], route.Units);
    }

    [Fact]
    public void A_text_that_fits_several_municipalities_leads_to_the_national_contact_and_names_them()
    {
        var book = Book with { Municipalities = [new Municipality("GM0373", "Bergen", "RE04"), new Municipality("GM0893", "Bergen", "RE10")] };
        var route = Routing.Of(SeenAt(new Place { Text = "Bergen" }), Some.PartnerId, book);

        Assert.Equal((null, PlaceCertainty.Ambiguous), (route.Municipality, route.Certainty));
        Assert.Equal(["GM0373", "GM0893"], route.Candidates);
        Assert.Empty(route.Units);
    }

    [Fact]
    public void A_report_that_says_nothing_of_a_place_leads_to_the_national_contact()
    {
        var route = Of(SeenAt(new Place()));

        Assert.Equal((null, PlaceCertainty.Unknown, null, false), (route.Municipality, route.Certainty, route.Location, route.Border));
        Assert.Empty(route.Units);
    }

    [Fact]
    public void Of_a_journey_both_ends_get_a_copy()
    {
        var journey = new Transit(new Place { LocationCode = "COL-02" }, new Place { Text = "Leiden" }, ExpectedAt: null);

        Assert.Equal(["RE01", "RE09", "RE06"], Of(SeenAt(new Place { MunicipalityCode = "GM1950" }) with { Transit = journey }).Units);
    }

    [Fact]
    public void A_journey_leads_to_the_unit_of_where_it_began_when_nobody_saw_the_child_later()
    {
        var journey = new Transit(new Place { MunicipalityCode = "GM1950" }, new Place { MunicipalityCode = "GM0518" }, ExpectedAt: null);
        var route = Of(SeenAt(new Place()) with { Transit = journey });

        Assert.Equal(("GM1950", PlaceCertainty.Given), (route.Municipality, route.Certainty));
        Assert.Equal(["RE01", "RE06"], route.Units);
    }

    [Theory]
    [InlineData(ReportKind.Found)]
    [InlineData(ReportKind.Concern)]
    public void A_find_or_a_concern_leads_to_the_unit_of_its_own_place(ReportKind kind)
    {
        var place = new Place { MunicipalityCode = "GM0518" };
        var report = SeenAt(new Place()) with { Kind = kind, Found = new Find { Place = place }, Concern = new Concern { Place = place } };

        Assert.Equal(["RE06"], Of(report).Units);
    }

    [Fact]
    public void A_protected_location_leads_to_its_unit_and_to_no_municipality()
    {
        var route = Of(SeenAt(new Place { LocationCode = "BO-9223" }));

        Assert.Equal((null, PlaceCertainty.Location, "BO-9223"), (route.Municipality, route.Certainty, route.Location));
        Assert.Equal(["RE09"], route.Units);
    }

    [Theory]
    [InlineData("coa", "SPL-01", true)]
    [InlineData("nidos", "HVH-01", true)]
    [InlineData("coa", "POL-04", false)]
    public void An_airport_or_a_border_involves_the_border_police(string partner, string location, bool border) =>
        Assert.Equal(border, Routing.Of(SeenAt(new Place { LocationCode = location }), partner, Book).Border);

    [Theory]
    [InlineData(null, "gezien op Schiphol, vertrekhal 3", true)]
    [InlineData("GM0363", "Schiphol", true)]
    [InlineData(null, "Schiphol, vlucht naar Duitsland", true)]
    [InlineData("GM0394", "Hoofddorp", false)]
    public void A_text_that_names_an_airport_or_a_border_involves_the_border_police(string? municipality, string text, bool border) =>
        Assert.Equal(border, Of(SeenAt(new Place { MunicipalityCode = municipality, Text = text })).Border);

    [Theory]
    [InlineData("GM1950", null, null)]
    [InlineData(null, "POL-04", null)]
    [InlineData(null, null, "Leiden")]
    [InlineData(null, null, "gezien in Leiden")]
    [InlineData(null, null, "ergens")]
    public void A_place_that_is_not_ambiguous_has_no_candidates(string? municipality, string? location, string? text) =>
        Assert.Empty(Of(SeenAt(new Place { MunicipalityCode = municipality, LocationCode = location, Text = text })).Candidates);

    [Theory]
    [InlineData("bo-9223")]
    [InlineData("BO 9223")]
    [InlineData("BO\u20139223")]
    [InlineData("Bo \u2212 9223")]
    public void The_code_of_a_protected_location_finds_its_unit_however_it_is_written(string code) =>
        Assert.Equal(["RE09"], Of(SeenAt(new Place { LocationCode = code })).Units);

    [Fact]
    public void A_code_of_a_location_is_the_partners_own() => Assert.Null(Routing.Of(SeenAt(new Place { LocationCode = "POL-04" }), "ngo", Book).Location);

    [Fact]
    public void A_route_names_the_directory_it_was_worked_out_with() => Assert.Equal(Book.Version, Of(Some.Report()).Directory);

    [Fact]
    public void A_unit_is_there_once_and_only_a_known_place_leads_to_one() => Always.Holds(Reports, report =>
    {
        var route = Of(report);

        Assert.Equal(route.Units.Distinct(), route.Units);
        Assert.All(route.Units, code => Assert.NotNull(Book.Unit(code)));
        Assert.True(route.Certainty > PlaceCertainty.Unknown || route.Units.Count == 0);
        Assert.True(route.Units.Count > 0 || route.Certainty <= PlaceCertainty.Ambiguous);
    });

    [Fact]
    public void The_unit_of_the_municipality_comes_first() => Always.Holds(Reports, report =>
    {
        var route = Of(report);

        Assert.True(route.Municipality is null || route.Units[0] == Book.Gazetteer.ByCode(route.Municipality)!.Unit);
    });

    private static Route Of(Report report) => Routing.Of(report, Some.PartnerId, Book);

    private static Report SeenAt(Place place) => Some.Report() with
    {
        LastSeen = new LastSeen { MunicipalityCode = place.MunicipalityCode, LocationCode = place.LocationCode, Place = place.Text },
    };
}
