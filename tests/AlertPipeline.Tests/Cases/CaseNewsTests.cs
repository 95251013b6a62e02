using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseNewsTests
{
    public static TheoryData<ReportKind, CaseEventKind> Kinds { get; } = new()
    {
        { ReportKind.Found, CaseEventKind.FoundReported },
        { ReportKind.ResponsibilityTransferred, CaseEventKind.ResponsibilityTransferred },
        { ReportKind.Withdrawal, CaseEventKind.ReportWithdrawn },
        { ReportKind.Supplement, CaseEventKind.ReportLinked },
        { ReportKind.Concern, CaseEventKind.ReportLinked },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_reporter_says_later_is_told_to_the_person_on_call_and_leaves_the_case_open(ReportKind kind, CaseEventKind happened)
    {
        var change = Join(Some.Open(), Some.Later(kind));

        Assert.Equal(CaseStatus.Open, change.Case.Status);
        Assert.Equal(happened, change.Events[0].Kind);
        Assert.Equal([("anna", ChannelKind.Email), ("anna", ChannelKind.Webhook)], change.Notifications.Select(message => (message.PersonId, message.Channel)));
        Assert.All(change.Notifications, message => Assert.Equal((NotificationPurpose.News, kind), (message.Purpose, message.NewsOf)));
    }

    [Fact]
    public void Who_has_the_case_is_told_and_keeps_it()
    {
        var taken = Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(Some.Open(), Some.Person("bram"), Some.Now)).Change.Case;

        var change = Join(taken, Some.Later(ReportKind.Found));

        Assert.Equal(["bram"], change.Notifications.Select(message => message.PersonId).Distinct());
        Assert.Equal(taken.Acknowledgement, change.Case.Acknowledgement);
    }

    [Fact]
    public void Two_pieces_of_news_are_two_messages()
    {
        var first = Join(Some.Open(), Some.Later(ReportKind.Supplement));
        var second = Join(first.Case, Some.Later(ReportKind.Found) with { ReportId = "report-3" });

        Assert.Empty(first.Notifications.Select(message => message.Id).Intersect(second.Notifications.Select(message => message.Id)));
    }

    [Fact]
    public void A_supplement_that_raises_the_urgency_alerts_instead()
    {
        var change = Join(Some.Taken(), Some.Later(ReportKind.Supplement, UrgencyLevel.Urgent));

        Assert.Equal(CaseStatus.Open, change.Case.Status);
        Assert.DoesNotContain(change.Notifications, message => message.Purpose == NotificationPurpose.News);
        Assert.Contains(change.Notifications, message => message.Purpose == NotificationPurpose.HandOver);
    }

    [Fact]
    public void A_withdrawal_is_shown_on_the_report_that_was_taken_back_and_closes_nothing()
    {
        var change = Join(Some.Open(), Some.Later(ReportKind.Withdrawal));

        Assert.Equal([true, false], change.Case.Reports.Select(report => report.Withdrawn));
        Assert.Equal((1, CaseStatus.Open), (change.Case.Withdrawals, change.Case.Status));
    }

    [Theory]
    [InlineData(CaseStatus.Open, DeliveryStep.Send)]
    [InlineData(CaseStatus.Acknowledged, DeliveryStep.Send)]
    [InlineData(CaseStatus.Noted, DeliveryStep.Send)]
    [InlineData(CaseStatus.Closed, DeliveryStep.Withhold)]
    [InlineData(CaseStatus.Merged, DeliveryStep.Withhold)]
    public void News_is_sent_until_the_case_is_closed(CaseStatus status, DeliveryStep step)
    {
        var news = Some.Notification() with { Purpose = NotificationPurpose.News };

        Assert.Equal(step, DeliveryDecision.Decide(Some.Open() with { Status = status }, news, Some.Now));
    }

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, report.ReceivedAt);
}
