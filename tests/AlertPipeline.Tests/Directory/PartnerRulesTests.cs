using AlertPipeline.Directory;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Directory;

public sealed class PartnerRulesTests
{
    private static readonly Partner Free = new("coa", "COA", [], MayKnowCase: true);
    private static readonly Partner Bound = Free with { OwnLocationsOnly = true };
    private static readonly Location Elsewhere = new("ngo", "X", LocationType.Other);

    [Fact]
    public void A_partner_without_restrictions_may_send_every_kind_from_everywhere() =>
        Assert.All(Enum.GetValues<ReportKind>(), kind => Assert.Empty(PartnerRules.FaultsOf(Free, At(), Everywhere("X") with { Kind = kind })));

    [Fact]
    public void A_kind_that_is_not_allowed_is_a_fault_that_names_the_allowed_ones()
    {
        var fault = Assert.Single(PartnerRules.FaultsOf(Free with { Kinds = [ReportKind.Found, ReportKind.ResponsibilityTransferred] }, At(), Some.Report()));

        Assert.Equal(new ReportFault("/kind", "'kind' must be one that your agreement allows: found, responsibility-transferred."), fault);
    }

    [Fact]
    public void Every_partner_may_take_back_its_own_reports() => Assert.Empty(
        PartnerRules.FaultsOf(Free with { Kinds = [ReportKind.Found] }, At(), Some.Report() with { Kind = ReportKind.Withdrawal }));

    [Fact]
    public void A_location_that_is_not_the_partners_own_is_a_fault_wherever_it_stands() => Assert.Equal(
        ["/lastSeen/locationCode", "/transit/from/locationCode", "/transit/to/locationCode", "/found/locationCode", "/concern/locationCode"],
        PartnerRules.FaultsOf(Bound, At("A", "B"), Everywhere("X")).Select(fault => fault.Pointer));

    [Fact]
    public void A_location_that_the_directory_does_not_know_yet_stops_no_report() => Assert.Empty(PartnerRules.FaultsOf(Free, At("A", "B"), Everywhere("X")));

    [Fact]
    public void A_fault_of_a_location_names_the_allowed_ones_and_not_what_was_sent()
    {
        var detail = PartnerRules.FaultsOf(Bound, At("A", "B"), Everywhere("secret"))[0].Detail;

        Assert.Contains("A, B.", detail);
        Assert.DoesNotContain("secret", detail);
    }

    [Fact]
    public void Of_many_locations_a_fault_names_twenty() => Assert.Contains(
        "L19 and 80 others.", PartnerRules.FaultsOf(Bound, At([.. Enumerable.Range(0, 100).Select(number => $"L{number}")]), Everywhere("X"))[0].Detail);

    [Fact]
    public void The_partners_own_locations_and_no_location_at_all_are_allowed()
    {
        Assert.Empty(PartnerRules.FaultsOf(Bound, At("A", "B"), Everywhere("B")));
        Assert.Empty(PartnerRules.FaultsOf(Bound, At("A", "B"), Some.Report()));
    }

    [Theory]
    [InlineData("pol 04", "POL-04")]
    [InlineData("bo\u20139223", "BO-9223")]
    [InlineData("new \u2013 1", "new \u2013 1")]
    public void A_code_of_a_location_is_kept_as_the_directory_writes_it_when_it_knows_it(string sent, string kept)
    {
        var reading = PartnerRules.For(Free, Some.Book, ReportReading.Accepted(Some.Report() with { LastSeen = new LastSeen { LocationCode = sent } }));

        Assert.Equal(kept, reading.Report!.LastSeen.LocationCode);
    }

    [Fact]
    public void A_reading_that_already_has_faults_keeps_them()
    {
        var refused = ReportReader.Read("[]"u8.ToArray(), Some.Now);

        Assert.Same(refused, PartnerRules.For(Free, At("A"), refused));
    }

    private static DirectoryBook At(params string[] codes) => Some.Book with { Locations = [.. codes.Select(code => new Location("coa", code, LocationType.Other)), Elsewhere] };

    private static Report Everywhere(string code)
    {
        var place = new Place { LocationCode = code };
        return Some.Report() with
        {
            LastSeen = new LastSeen { LocationCode = code },
            Transit = new Transit(place, place, default(Instant)),
            Found = new Find { Place = place },
            Concern = new Concern { Place = place },
        };
    }
}
