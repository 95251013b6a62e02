using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Cases;

public sealed class NotedCaseTests
{
    [Theory]
    [InlineData(ReportKind.Concern)]
    [InlineData(ReportKind.Found)]
    [InlineData(ReportKind.Supplement)]
    [InlineData(ReportKind.ResponsibilityTransferred)]
    public void Without_a_missing_child_the_person_on_call_is_told_once_and_no_ladder_is_climbed(ReportKind kind)
    {
        var change = Open(Some.CaseReport() with { Kind = kind });

        Assert.Equal((CaseStatus.Noted, null), (change.Case.Status, change.Case.NextDueAt));
        Assert.Equal([CaseEventKind.Noted], change.Events.Select(line => line.Kind));
        Assert.Equal(["anna"], change.Notifications.Select(message => message.PersonId).Distinct());
        Assert.All(change.Notifications, message => Assert.Equal(NotificationPurpose.News, message.Purpose));
    }

    [Fact]
    public void An_urgent_concern_climbs_the_ladder_as_a_missing_child_does() =>
        Assert.Equal(CaseStatus.Open, Open(Some.CaseReport(UrgencyLevel.Urgent) with { Kind = ReportKind.Concern }).Case.Status);

    [Fact]
    public void A_report_of_a_missing_child_opens_it_and_alerts()
    {
        var change = Join(Some.Noted(), Some.CaseReport(id: "report-2"));

        Assert.Equal(CaseStatus.Open, change.Case.Status);
        Assert.Equal([CaseEventKind.ReportLinked, CaseEventKind.Opened, CaseEventKind.StepRun], change.Events.Select(line => line.Kind));
        Assert.All(change.Notifications, message => Assert.Equal(NotificationPurpose.Alert, message.Purpose));
    }

    [Fact]
    public void A_report_of_a_missing_child_opens_it_also_when_somebody_had_taken_it()
    {
        var taken = Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(Some.Noted(), Some.Person(), Some.Now)).Change.Case;

        var change = Join(taken, Some.CaseReport(id: "report-2"));

        Assert.Equal((CaseStatus.Open, null), (change.Case.Status, change.Case.Acknowledgement));
        Assert.Contains(change.Notifications, message => message.Purpose == NotificationPurpose.Alert);
    }

    [Fact]
    public void A_second_concern_is_told_and_opens_nothing()
    {
        var change = Join(Some.Noted(), Some.Later(ReportKind.Concern, UrgencyLevel.High));

        Assert.Equal(CaseStatus.Noted, change.Case.Status);
        Assert.NotEmpty(change.Notifications);
    }

    private static CaseChange Open(CaseReport first) => CaseOpening.Decide(Some.Tentative(first), [], Some.Book, Some.Now);

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, report.ReceivedAt);
}
