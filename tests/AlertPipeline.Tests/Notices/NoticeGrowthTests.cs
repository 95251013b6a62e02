using AlertPipeline.Notices;
using static AlertPipeline.Tests.Notices.SomeNotices;

namespace AlertPipeline.Tests.Notices;

public sealed class NoticeGrowthTests
{
    [Fact]
    public void What_a_rule_finds_first_is_open_and_told_from_the_case_of_the_newest_piece()
    {
        var file = File();

        Assert.Equal((NoticeStatus.Open, 1, "case-of-report-3", 3), (file.Status, file.Round, file.TellIn, file.Uninformed.Count));
        Assert.Equal(["case-of-report-1", "case-of-report-2", "case-of-report-3"], file.Cases);
        Assert.Equal([NoticeEventKind.Opened], file.History.Select(happened => happened.Kind));
    }

    [Fact]
    public void The_same_again_changes_nothing() => Assert.Null(Decide(File(), Found()));

    [Fact]
    public void One_more_piece_joins_and_is_not_told_again()
    {
        var grown = Decide(File().Finished, Found(4))!;

        Assert.Equal((1, 4, "report-4"), (grown.Round, grown.Cases.Count, Assert.Single(grown.Uninformed).Key));
        Assert.Equal(NoticeEventKind.Grown, grown.History[^1].Kind);
    }

    [Fact]
    public void Twice_as_many_pieces_are_told_again() => Assert.Equal((2, 6), (Decide(File(), Found(6))!.Round, Decide(File(), Found(6))!.ToldOf));

    [Fact]
    public void What_was_reviewed_comes_back_with_a_new_piece()
    {
        var reviewed = Done(NoticeJudging.Review(File(), By));

        Assert.Null(Decide(reviewed, Found()));
        var back = Decide(reviewed, Found(4))!;
        Assert.Equal((NoticeStatus.Open, 2, NoticeEventKind.CameBack), (back.Status, back.Round, back.History[^1].Kind));
    }

    [Fact]
    public void What_was_put_aside_comes_back_with_a_new_piece()
    {
        var dismissed = Done(NoticeJudging.Dismiss(File(), isKnown: false, By));

        Assert.Null(Decide(dismissed, Found()));
        Assert.Equal((NoticeStatus.Open, "case-of-report-4"), (Decide(dismissed, Found(4))!.Status, Decide(dismissed, Found(4))!.TellIn));
    }

    [Fact]
    public void A_piece_that_a_person_took_out_counts_no_longer()
    {
        var sorted = Done(NoticeJudging.Sort(File(), "report-1", belongs: false, By));

        var found = Found(4) with { Pieces = [.. Found(4).Pieces.Take(3)] };
        Assert.Null(Decide(sorted, found));
        Assert.Equal(["report-2", "report-3", "report-4"], Decide(sorted, Found(4))!.Found.Pieces.Select(piece => piece.Id));
    }

    [Fact]
    public void A_flood_at_one_place_is_told_only_when_it_has_doubled()
    {
        var many = File(NoticeGrowth.Many);

        Assert.Null(Decide(many, Found(NoticeGrowth.Many + 1)));
        Assert.Equal(2, Decide(many, Found(2 * NoticeGrowth.Many))!.Round);
    }
}
