using AlertPipeline.Notices;
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
    public void Cases_and_reporters_have_to_learn_of_it() => Assert.Equal(3, Done(NoticeJudging.Dismiss(File().Finished, By)).Uninformed.Count);

    [Fact]
    public void What_was_put_aside_is_not_reviewed() =>
        Assert.Equal(NoticeRefusal.Dismissed, Refused(NoticeJudging.Review(Done(NoticeJudging.Dismiss(File(), By)), By)));

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
