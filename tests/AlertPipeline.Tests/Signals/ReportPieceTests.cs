using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using AlertPipeline.Signals;
using NodaTime;

namespace AlertPipeline.Tests.Signals;

public sealed class ReportPieceTests
{
    private static readonly Instant Seen = Some.Now - Duration.FromHours(5);
    private static readonly Clue Plate = Clue.Plate.Read("12-XX-34")!;

    [Fact]
    public void A_concern_is_a_signal_with_its_type_time_and_place()
    {
        var piece = Of(Concern(new Concern { Types = [ConcernType.PickUp], At = Seen, Place = new Place { MunicipalityCode = "GM1950" } }))!;

        Assert.Equal((PieceKind.Signal, "report-1", Seen, "municipality:GM1950"), (piece.Kind, piece.Id, piece.At, piece.Place));
        Assert.Equal([ConcernType.PickUp], piece.Types);
    }

    [Fact]
    public void A_signal_of_unknown_time_counts_from_when_it_came_in() => Assert.Equal(Some.Now, Of(Concern(new Concern()))!.At);

    [Fact]
    public void A_signal_about_no_child_belongs_to_no_case() => Assert.Null(Of(Concern(new Concern()))!.CaseId);

    [Fact]
    public void A_signal_about_a_child_that_is_only_described_belongs_to_its_case() =>
        Assert.Equal("case-1", Of(Concern(new Concern()) with { Child = new Child { Description = "blauwe jas" } })!.CaseId);

    [Fact]
    public void A_signal_about_a_child_of_an_earlier_report_belongs_to_its_case() =>
        Assert.Equal("case-1", Of(Concern(new Concern()) with { About = new About(null, "m-1") })!.CaseId);

    [Fact]
    public void A_missing_child_is_a_disappearance_from_where_it_was_last_seen()
    {
        var piece = Of(Some.Report())!;

        Assert.Equal((PieceKind.Disappearance, "case-1", "municipality:GM1950"), (piece.Kind, piece.CaseId, piece.Place));
        Assert.Equal(Some.Report().LastSeen.At, piece.At);
    }

    [Fact]
    public void A_child_that_went_missing_on_its_way_disappeared_between_two_places()
    {
        var piece = Of(Some.Report() with { Transit = new Transit(new Place { LocationCode = "AC-01" }, new Place { LocationCode = "ac 02" }, null) })!;

        Assert.Equal(("site:ter-apel", "site:budel"), (piece.Place, piece.JourneyTo));
    }

    [Fact]
    public void Any_later_message_with_a_clue_is_a_signal()
    {
        var supplement = Some.Report() with { Kind = ReportKind.Supplement };

        Assert.Null(Of(supplement));
        Assert.Equal([Plate], Of(supplement, Plate)!.Clues);
    }

    private static Report Concern(Concern concern) => Some.Report(new Child()) with { Kind = ReportKind.Concern, LastSeen = new LastSeen(), Concern = concern };

    private static Piece? Of(Report report, params Clue[] clues) => ReportPiece.Of(report, clues, new PieceOrigin("report-1", Some.PartnerId, "case-1", Some.Now), Some.Book);
}
