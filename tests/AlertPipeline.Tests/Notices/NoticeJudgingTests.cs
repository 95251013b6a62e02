using AlertPipeline.Clusters;
using AlertPipeline.Notices;
using AlertPipeline.Tests.Clusters;
using static AlertPipeline.Tests.Notices.SomeNotices;

namespace AlertPipeline.Tests.Notices;

public sealed class NoticeJudgingTests
{
    [Fact]
    public void Who_did_what_and_why_stands_in_the_history()
    {
        var happened = Done(NoticeJudging.Review(File(), By)).History[^1];

        Assert.Equal((NoticeEventKind.Reviewed, By.Name, By.Desk, By.Reason, By.At), (happened.Kind, happened.By, happened.Desk, happened.Reason, happened.At));
    }

    [Fact]
    public void Cases_and_reporters_have_to_learn_of_it() => Assert.Equal(3, Done(NoticeJudging.Dismiss(File().Finished, isKnown: false, By)).Uninformed.Count);

    [Fact]
    public void What_was_put_aside_is_not_reviewed() =>
        Assert.Equal(NoticeRefusal.Dismissed, Refused(NoticeJudging.Review(Done(NoticeJudging.Dismiss(File(), isKnown: false, By)), By)));

    [Fact]
    public void A_number_of_pieces_cannot_be_known_at_a_location() => Assert.Equal(NoticeRefusal.NotOfALocation, Refused(NoticeJudging.Dismiss(File(), isKnown: true, By)));

    [Fact]
    public void What_pieces_share_can_be_known_at_their_places()
    {
        var shared = File() with { Found = Found() with { Rule = ClusterRule.SharedClue } };

        Assert.Equal([SomePieces.Here], Done(NoticeJudging.Dismiss(shared, isKnown: true, By)).Dismissal!.KnownAt);
    }

    [Fact]
    public void A_piece_can_be_taken_out_once_and_put_back()
    {
        var sorted = Done(NoticeJudging.Sort(File(), "report-1", belongs: false, By));

        Assert.Equal(["report-1"], sorted.TakenOut);
        Assert.Equal(NoticeRefusal.PieceUnchanged, Refused(NoticeJudging.Sort(sorted, "report-1", belongs: false, By)));
        Assert.Empty(Done(NoticeJudging.Sort(sorted, "report-1", belongs: true, By)).TakenOut);
    }

    [Fact]
    public void A_piece_of_another_notice_cannot_be_taken_out() =>
        Assert.Equal(NoticeRefusal.PieceUnknown, Refused(NoticeJudging.Sort(File(), "report-9", belongs: false, By)));
}
