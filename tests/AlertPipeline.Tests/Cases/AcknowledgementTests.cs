using AlertPipeline.Cases;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class AcknowledgementTests
{
    [Fact]
    public void A_person_takes_an_open_case()
    {
        var change = Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(Some.Open(), Some.Person("bram"), Some.Now)).Change;

        Assert.Equal(CaseStatus.Acknowledged, change.Case.Status);
        Assert.Equal(new Acknowledgement("bram", "Bram Jansen", Some.Now), change.Case.Acknowledgement);
        Assert.Equal((CaseEventKind.Acknowledged, "bram", "Bram Jansen"), (change.Events.Single().Kind, change.Events.Single().Subject, change.Events.Single().Detail));
    }

    [Theory]
    [InlineData(UrgencyLevel.Urgent, 1)]
    [InlineData(UrgencyLevel.High, 6)]
    [InlineData(UrgencyLevel.Standard, 24)]
    public void A_case_that_was_taken_has_a_first_review(UrgencyLevel level, int hours) =>
        Assert.Equal(Some.Now + Duration.FromHours(hours), Some.Taken(level).NextReviewAt);

    [Theory]
    [InlineData("anna")]
    [InlineData("bram")]
    public void Whoever_comes_later_is_told_who_has_it(string person) => Assert.Equal(
        new AcknowledgementOutcome.AlreadyTaken(new Acknowledgement("anna", "Anna de Vries", Some.Now)),
        AcknowledgementDecision.Decide(Some.Taken(), Some.Person(person), Some.Now + Duration.FromHours(1)));

    [Theory]
    [InlineData(CaseStatus.Tentative)]
    [InlineData(CaseStatus.Merged)]
    public void A_case_that_is_not_open_cannot_be_taken(CaseStatus status) =>
        Assert.IsType<AcknowledgementOutcome.NotOpen>(AcknowledgementDecision.Decide(Some.Open() with { Status = status }, Some.Person(), Some.Now));
}
