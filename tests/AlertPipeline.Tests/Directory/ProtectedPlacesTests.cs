using AlertPipeline.Directory;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Directory;

public sealed class ProtectedPlacesTests
{
    private const string Protected = "BO-9223";
    private const string Open = "POL-04";

    private static readonly Gen<Place?> Places =
        from code in Gen.Elements<string?>(null, "GM1950")
        from location in Gen.Elements<string?>(null, Protected, Open, "elsewhere")
        from text in Gen.Elements<string?>(null, "secret")
        select new Place { MunicipalityCode = code, LocationCode = location, Text = text } is var place && place == new Place() ? null : place;

    private static readonly Gen<Report> Reports =
        from places in Places.ListOf(5)
        select Some.Report() with
        {
            LastSeen = new LastSeen { At = Some.Now, MunicipalityCode = places[0]?.MunicipalityCode, LocationCode = places[0]?.LocationCode, Place = places[0]?.Text },
            Transit = new Transit(places[1], places[2], Some.Now),
            Found = new Find { Place = places[3] },
            Concern = new Concern { Place = places[4] },
            Masked = ["/note"],
        };

    [Fact]
    public void The_place_of_a_protected_location_is_removed_and_the_fields_are_named()
    {
        var report = Hide(SeenAt(Protected));

        Assert.Equal(new LastSeen { At = Some.Now, Certainty = Certainty.Exact, LocationCode = Protected }, report.LastSeen);
        Assert.Equal(["/lastSeen/municipalityCode", "/lastSeen/place"], report.Masked);
    }

    [Fact]
    public void The_municipality_of_a_protected_location_is_not_asked_for()
    {
        Assert.DoesNotContain("/lastSeen/municipalityCode", UsefulFacts.MissingFrom(Hide(SeenAt(Protected))));
        Assert.DoesNotContain("/lastSeen/municipalityCode", UsefulFacts.MissingFrom(Hide(Some.Report() with { LastSeen = new LastSeen { LocationCode = Protected } })));
    }

    [Theory]
    [InlineData(Open)]
    [InlineData("elsewhere")]
    [InlineData(null)]
    public void Any_other_place_is_kept(string? location) => Assert.Equal("bij de poort", Hide(SeenAt(location)).LastSeen.Place);

    [Fact]
    public void A_protected_code_that_the_directory_does_not_know_yet_is_hidden_too() => Assert.Null(Hide(SeenAt("BO-new")).LastSeen.Place);

    [Theory]
    [InlineData("bo-7")]
    [InlineData("BO 7")]
    [InlineData("BO\u20107")]
    [InlineData("BO\u20137")]
    [InlineData("BO\u20157")]
    [InlineData("BO\u22127")]
    [InlineData("bo - 9223")]
    public void A_protected_code_is_hidden_however_its_case_and_dashes_are_written(string code) => Assert.Null(Hide(SeenAt(code)).LastSeen.Place);

    [Fact]
    public void Nothing_beside_the_code_of_a_protected_location_is_left_and_nothing_else_is_removed() => Always.Holds(Reports, report =>
    {
        var hidden = ReportPlaces.Of(Hide(report));

        Assert.Equal(ReportPlaces.Of(report).Select(named => named.Place.LocationCode == Protected ? (named.Pointer, new Place { LocationCode = Protected }) : named), hidden);
    });

    [Fact]
    public void Exactly_what_was_removed_is_named() => Always.Holds(Reports, report =>
    {
        var removed = ReportPlaces.Of(report).Where(named => named.Place.LocationCode == Protected).SelectMany(named => new[]
        {
            named.Place.MunicipalityCode is null ? null : $"{named.Pointer}/municipalityCode",
            named.Place.Text is null ? null : $"{named.Pointer}/place",
        });

        Assert.Equal(["/note", .. removed.OfType<string>()], Hide(report).Masked);
    });

    [Fact]
    public void Hiding_twice_is_hiding_once() => Always.Holds(Reports, report => Assert.Equal(Json(Hide(report)), Json(Hide(Hide(report)))));

    [Fact]
    public void What_is_kept_of_a_report_is_without_the_place()
    {
        var body = Tests.Reports.ReportBody.With("lastSeen/locationCode", Protected);
        var kept = PartnerRules.For(Some.Book.Partner(Some.PartnerId)!, Some.Book, Tests.Reports.ReportBody.Read(body)).Report!;

        Assert.Equal((null, Protected, null), (kept.LastSeen.MunicipalityCode, kept.LastSeen.LocationCode, kept.LastSeen.Place));
    }

    private static Report Hide(Report report) => ProtectedPlaces.Hide(report, Some.PartnerId, Some.Book);

    private static string Json(Report report) => System.Text.Json.JsonSerializer.Serialize(report, DomainJson.Options);

    private static Report SeenAt(string? location) => Some.Report() with
    {
        LastSeen = new LastSeen { At = Some.Now, Certainty = Certainty.Exact, MunicipalityCode = "GM1950", LocationCode = location, Place = "bij de poort" },
    };
}
