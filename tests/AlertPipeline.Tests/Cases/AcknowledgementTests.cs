using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
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

    [Fact]
    public void An_urgent_case_is_taken_when_two_people_accepted_it_each_for_themselves_GoAlert_4545()
    {
        var first = Accept(Some.Open(UrgencyLevel.Urgent), "bram").Case;
        var second = Accept(first, "anna");

        Assert.Equal((CaseStatus.Open, null, 1), (first.Status, first.Acknowledgement, first.StillNeeded));
        Assert.Equal((CaseStatus.Acknowledged, "bram"), (second.Case.Status, second.Case.Acknowledgement?.PersonId));
        Assert.Equal([CaseEventKind.Accepted, CaseEventKind.Acknowledged], second.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void One_person_cannot_accept_for_two() => Assert.Equal(
        new AcknowledgementOutcome.AlreadyTaken(new Acknowledgement("anna", "Anna de Vries", Some.Now)),
        AcknowledgementDecision.Decide(Accept(Some.Open(UrgencyLevel.Urgent), "anna").Case, Some.Person(), Some.Now));

    [Fact]
    public void An_alert_to_whoever_accepted_is_withheld_and_one_to_somebody_else_is_not_OnCall_4654()
    {
        var accepted = Accept(Some.Open(UrgencyLevel.Urgent), "anna").Case;
        var alert = Some.Notification() with { StartedByEvent = accepted.Climb.StartedByEvent, Purpose = NotificationPurpose.Alert };

        Assert.Equal(DeliveryStep.Withhold, DeliveryDecision.Decide(accepted, alert with { PersonId = "anna" }, Some.Now));
        Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(accepted, alert with { PersonId = "bram" }, Some.Now));
    }

    [Fact]
    public void What_reporters_say_meanwhile_is_told_to_whoever_accepted() => Assert.Equal(
        ["bram"],
        CaseJoining.Decide(Accept(Some.Open(UrgencyLevel.Urgent), "bram").Case, Some.Later(ReportKind.Found), Some.Book, Some.Now)
            .Notifications.Where(message => message.Purpose == NotificationPurpose.News).Select(message => message.PersonId).Distinct());

    [Fact]
    public void Whoever_accepted_a_case_hears_of_a_report_that_the_system_linked()
    {
        var accepted = Accept(Some.Open(UrgencyLevel.Urgent), "bram").Case;
        var linked = Some.CaseReport(UrgencyLevel.Urgent, "report-2") with { LinkedBy = new LinkedBy("report-1", 0.9, "2026-01-1", Some.Now) };

        Assert.Equal(
            ["bram"],
            CaseJoining.Decide(accepted, linked, Some.Book, Some.Now).Notifications.Where(message => message.Purpose == NotificationPurpose.Linked).Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void A_serious_fact_asks_everybody_again()
    {
        var high = Accept(Some.Open(UrgencyLevel.High), "anna").Case;

        var raised = CaseJoining.Decide(high, Some.CaseReport(UrgencyLevel.Urgent, "report-2"), Some.Book, Some.Now + Duration.FromHours(1));

        Assert.Equal((CaseStatus.Open, 2), (raised.Case.Status, raised.Case.StillNeeded));
        Assert.Contains("anna", raised.Notifications.Where(message => message.Purpose == NotificationPurpose.Alert).Select(message => message.PersonId));
    }

    private static CaseChange Accept(Case current, string person) =>
        Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(current, Some.Person(person), Some.Now)).Change;
}
