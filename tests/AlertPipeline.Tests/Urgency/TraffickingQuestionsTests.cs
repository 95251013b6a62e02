using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Urgency;

public sealed class TraffickingQuestionsTests
{
    private static readonly string[] All =
    [
        "/circumstances/traffickingSignal", "/circumstances/seenWithUnknownAdults", "/circumstances/crimeForceAbductionOrThreat", "/circumstances/callForHelpOrExtortion",
    ];

    [Theory]
    [InlineData(Circumstance.Nuisance)]
    [InlineData(Circumstance.LeftBefore)]
    [InlineData(Circumstance.WantedToTravelOn)]
    public void A_mark_asks_the_questions(Circumstance mark) => Assert.Equal(All, TraffickingQuestions.OpenIn(With((mark, Answer.Yes))));

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Unknown)]
    public void No_mark_asks_none(Answer answer) => Assert.Empty(TraffickingQuestions.OpenIn(With((Circumstance.Nuisance, answer))));

    [Fact]
    public void A_question_that_was_answered_is_not_asked_again() => Assert.Equal(
        All.Skip(2), TraffickingQuestions.OpenIn(With((Circumstance.Nuisance, Answer.Yes), (Circumstance.TraffickingSignal, Answer.No), (Circumstance.SeenWithUnknownAdults, Answer.Yes))));

    [Fact]
    public void A_receipt_asks_them_of_whatever_kind_of_report() => Assert.All(
        Enum.GetValues<ReportKind>(), kind => Assert.Empty(All.Except(UsefulFacts.MissingFrom(With((Circumstance.LeftBefore, Answer.Yes)) with { Kind = kind }))));

    [Fact]
    public void A_receipt_does_not_ask_what_was_answered_with_unknown() =>
        Assert.DoesNotContain(All[0], UsefulFacts.MissingFrom(With((Circumstance.LeftBefore, Answer.Yes)) with { Unknown = [All[0]] }));

    private static Report With(params (Circumstance Question, Answer Answer)[] answers) =>
        Some.Report() with { Circumstances = answers.ToDictionary(given => given.Question, given => given.Answer) };
}
