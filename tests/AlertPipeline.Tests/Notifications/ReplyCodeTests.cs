using AlertPipeline.Cap;
using AlertPipeline.DeadLetters;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class ReplyCodeTests
{
    [Theory]
    [InlineData("JA 482913")]
    [InlineData("ja 482913.")]
    [InlineData(" Yes: 482913 ")]
    [InlineData("482913")]
    [InlineData("JA482913")]
    public void A_yes_with_a_code_or_the_code_alone_is_an_answer(string text) => Assert.Equal("482913", ReplyCode.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("JA")]
    [InlineData("JA alles")]
    [InlineData("YES all")]
    [InlineData("482913 604817")]
    [InlineData("JA 482913 604817")]
    [InlineData("NEE 482913")]
    [InlineData("niet 482913")]
    [InlineData("4829130")]
    [InlineData("48291")]
    [InlineData("JA ٤٨٢٩١٣")]
    public void Anything_else_is_none(string text) => Assert.Null(ReplyCode.Read(text));

    [Fact]
    public void Whatever_is_sent_is_read_as_one_code_or_none() => Always.Holds(ArbMap.Default.ArbFor<string?>().Generator, text =>
        Assert.True(ReplyCode.Read(text ?? "") is null or { Length: 6 }));

    [Theory]
    [InlineData(4, 0, false)]
    [InlineData(5, 0, true)]
    [InlineData(5, 59, true)]
    [InlineData(5, 60, false)]
    public void Five_wrong_answers_lock_a_number_for_an_hour(int wrong, int minutes, bool isLocked) =>
        Assert.Equal(isLocked, ReplyLock.IsLocked(new FailedTries(wrong, Some.Now), Some.Now + Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void Every_answer_fits_into_one_text_message(Language language)
    {
        var texts = MessageTexts.In(language);
        string[] answers = [texts.Replies.Yours("AAAA-BBBB-CCCC"), texts.Replies.Joined("AAAA-BBBB-CCCC", 5), texts.Replies.Taken("AAAA-BBBB-CCCC"), texts.Replies.Closed("AAAA-BBBB-CCCC"), texts.Replies.Unchanged];

        Assert.All(answers, answer => Assert.Equal(
            texts.Common.Prefixes[CapStatus.Exercise] + answer, ReplyText.Compose("SM1", answer, texts, CapStatus.Exercise, Some.Now).Short));
    }
}
