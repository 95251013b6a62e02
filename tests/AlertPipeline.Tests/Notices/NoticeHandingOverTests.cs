using AlertPipeline.Notices;
using static AlertPipeline.Tests.Notices.SomeNotices;

namespace AlertPipeline.Tests.Notices;

public sealed class NoticeHandingOverTests
{
    [Fact]
    public void The_police_are_told_of_a_hand_over()
    {
        var file = HandedOver();

        Assert.Equal((2, NoticeReaders.Police, "RE01", null), (file.Round, file.TellTo, file.HandOver!.Unit, file.HandOver.Accepted));
    }

    [Fact]
    public void A_unit_that_is_not_there_takes_nothing() =>
        Assert.Equal(NoticeRefusal.UnitUnknown, Refused(NoticeHandingOver.HandOver(File(), "RE99", By, Some.Book)));

    [Fact]
    public void What_lies_with_the_police_is_not_handed_over_again()
    {
        Assert.Equal(NoticeRefusal.HandedOver, Refused(NoticeHandingOver.HandOver(HandedOver(), "RE01", By, Some.Book)));
        Assert.Equal(NoticeRefusal.HandedOver, Refused(NoticeHandingOver.HandOver(Answered(accepts: true), "RE01", By, Some.Book)));
    }

    [Fact]
    public void What_the_police_take_is_told_to_nobody_again() => Assert.Equal((2, true), (Answered(accepts: true).Round, Answered(accepts: true).HandOver!.Accepted));

    [Fact]
    public void What_the_police_refuse_is_the_locations_again_which_is_told()
    {
        var refused = Answered(accepts: false);

        Assert.Equal((3, NoticeReaders.Contacts, NoticeStatus.Open), (refused.Round, refused.TellTo, refused.Status));
        Done(NoticeHandingOver.HandOver(refused, "RE01", By, Some.Book));
    }

    [Fact]
    public void There_is_one_answer_to_a_hand_over()
    {
        Assert.Equal(NoticeRefusal.NothingToAnswer, Refused(NoticeHandingOver.Answer(File(), accepts: true, By)));
        Assert.Equal(NoticeRefusal.NothingToAnswer, Refused(NoticeHandingOver.Answer(Answered(accepts: true), accepts: false, By)));
    }

    private static NoticeFile HandedOver() => Done(NoticeHandingOver.HandOver(Done(NoticeJudging.Review(File(), By)), "RE01", By, Some.Book));

    private static NoticeFile Answered(bool accepts) => Done(NoticeHandingOver.Answer(HandedOver(), accepts, By));
}
