using AlertPipeline.Notices;
using static AlertPipeline.Tests.Notices.SomeNotices;

namespace AlertPipeline.Tests.Notices;

public sealed class SignalOutcomeTests
{
    [Fact]
    public void A_signal_that_goes_with_nothing_is_kept_and_compared() => Assert.Equal(SignalOutcome.Compared, SignalOutcomes.Of("report-9", [File()]));

    [Fact]
    public void A_reporter_learns_how_far_its_signal_came()
    {
        var handedOver = Done(NoticeHandingOver.HandOver(File(), "RE01", By, Some.Book));

        Assert.Equal(SignalOutcome.WithOthers, Of(File()));
        Assert.Equal(SignalOutcome.Followed, Of(Done(NoticeJudging.Review(File(), By))));
        Assert.Equal(SignalOutcome.HandedOver, Of(handedOver));
        Assert.Equal(SignalOutcome.TakenByPolice, Of(Done(NoticeHandingOver.Answer(handedOver, accepts: true, By))));
        Assert.Equal(SignalOutcome.WithOthers, Of(Done(NoticeHandingOver.Answer(handedOver, accepts: false, By))));
        Assert.Equal(SignalOutcome.PutAside, Of(Done(NoticeJudging.Dismiss(handedOver, isKnown: false, By))));
    }

    [Fact]
    public void Of_two_notices_the_one_that_came_further_counts() =>
        Assert.Equal(SignalOutcome.Followed, SignalOutcomes.Of("report-1", [Done(NoticeJudging.Dismiss(File(), isKnown: false, By)), Done(NoticeJudging.Review(File(), By))]));

    [Fact]
    public void A_piece_that_was_taken_out_goes_with_nothing() =>
        Assert.Equal(SignalOutcome.Compared, Of(Done(NoticeJudging.Sort(File(), "report-1", belongs: false, By))));

    [Fact]
    public void Each_outcome_is_one_sentence_of_its_own()
    {
        var texts = Enum.GetValues<SignalOutcome>().Select(SignalOutcomes.ToText).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.All(texts, text => Assert.Equal(text.Length - 1, text.IndexOf('.', StringComparison.Ordinal)));
    }

    private static SignalOutcome Of(NoticeFile file) => SignalOutcomes.Of("report-1", [file]);
}
