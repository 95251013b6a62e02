using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

/// <summary>A case can hold two absences of a child: what was so in the first does not answer for the second.</summary>
public sealed class AbsenceTests
{
    private static readonly CaseReport Find = Some.Later(ReportKind.Found) with { FoundAt = Hour(1), ReceivedAt = Hour(1) };

    private static readonly CaseReport Again = Some.CaseReport(id: "report-3") with { LastSeenAt = Hour(5), ReceivedAt = Hour(6) };

    [Fact]
    public void The_police_who_knew_of_the_first_do_not_know_of_the_second()
    {
        var first = Some.Open(Some.CaseReport() with { PoliceKnow = true });

        Assert.True(first.PoliceKnow);
        Assert.False(Join(Join(first, Find).Case, Again).Case.PoliceKnow);
    }

    [Fact]
    public void A_report_that_was_taken_back_does_not_say_that_the_police_know() =>
        Assert.False(Join(Some.Open(Some.CaseReport() with { PoliceKnow = true }), Some.Later(ReportKind.Withdrawal)).Case.PoliceKnow);

    [Fact]
    public void The_second_alerts_also_when_the_find_between_them_comes_last()
    {
        var inOrder = Join(Join(Some.Taken(), Find).Case, Again);
        var late = Join(Join(Some.Taken(), Again).Case, Find);

        Assert.Equal((CaseStatus.Open, CaseStatus.Open), (inOrder.Case.Status, late.Case.Status));
        Assert.Contains(late.Events, happened => happened.Kind == CaseEventKind.MissingAgain);
        Assert.Contains(late.Notifications, message => message.Purpose == NotificationPurpose.Alert);
        Assert.Equal(inOrder.Case.LastSeenAt, late.Case.LastSeenAt);
    }

    [Fact]
    public void The_limit_of_the_second_is_warned_of_though_that_of_the_first_was()
    {
        var warned = EscalationDecision.Decide(Some.Taken(), Some.Book, Hour(23)).Case;
        var again = Join(Join(warned, Find).Case, Again).Case;
        var taken = Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(again, Some.Person(), Hour(7))).Change.Case;

        Assert.Equal(Hour(25), ClockWarnings.NextAt(taken));
    }

    [Fact]
    public void A_second_report_of_that_find_alerts_no_more()
    {
        var taken = Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(Join(Join(Some.Taken(), Again).Case, Find).Case, Some.Person(), Hour(6))).Change.Case;

        Assert.Equal(CaseStatus.Acknowledged, Join(taken, Find with { ReportId = "report-5", FoundAt = Hour(2), Facts = Some.Facts(reportId: "report-5") }).Case.Status);
    }

    [Fact]
    public void A_repeat_that_raises_the_level_of_a_child_that_was_located_is_news()
    {
        var located = Join(Some.Taken(), Find).Case;

        var change = Join(located, Some.CaseReport(UrgencyLevel.Urgent, "report-5"));

        Assert.Equal((CaseStatus.Acknowledged, UrgencyLevel.Urgent), (change.Case.Status, change.Case.Urgency.Level));
        Assert.Contains(change.Notifications, message => message is { Purpose: NotificationPurpose.News, PersonId: "anna" });
    }

    [Fact]
    public void An_older_find_parts_nothing() =>
        Assert.Equal(CaseStatus.Acknowledged, Join(Some.Taken(), Find with { FoundAt = Hour(-10) }).Case.Status);

    [Fact]
    public void A_find_whose_withdrawal_came_first_does_not_stand()
    {
        var back = Some.Later(ReportKind.Withdrawal) with { ReportId = "report-4", Facts = Some.Facts(new Child(), reportId: "report-4", aboutId: "report-2") };

        Assert.Equal(Whereabouts.Missing, Join(Join(Some.Open(), back).Case, Find).Case.Whereabouts);
    }

    [Fact]
    public void A_find_that_tells_a_younger_age_is_news_and_no_search()
    {
        var find = Find with { Input = Some.UrgencyInput(new AgeSpan(12, 12)) with { Kind = ReportKind.Found, UnseenFor = null } };

        var change = Join(Some.Taken(UrgencyLevel.High), find);

        Assert.Equal((CaseStatus.Acknowledged, UrgencyLevel.Urgent), (change.Case.Status, change.Case.Urgency.Level));
        Assert.Equal([(NotificationPurpose.News, (ReportKind?)ReportKind.Found)], change.Notifications.Where(message => message.Purpose != NotificationPurpose.Review).Select(message => (message.Purpose, message.NewsOf)).Distinct());
    }

    [Fact]
    public void A_find_that_is_taken_back_alerts_and_says_why()
    {
        var back = Some.Later(ReportKind.Withdrawal) with { ReportId = "report-4", Facts = Some.Facts(new Child(), reportId: "report-4", aboutId: "report-2") };

        var purposes = Join(Join(Some.Taken(), Find).Case, back).Notifications.Select(message => (message.Purpose, message.NewsOf)).Distinct();

        Assert.Contains((NotificationPurpose.Alert, null), purposes);
        Assert.Contains((NotificationPurpose.News, ReportKind.Withdrawal), purposes);
    }

    [Fact]
    public void A_find_that_nobody_missed_is_noted_however_young_the_child()
    {
        var find = Some.CaseReport(UrgencyLevel.Urgent) with { Kind = ReportKind.Found, Input = Some.UrgencyInput(UrgencyLevel.Urgent) with { Kind = ReportKind.Found, ChildIsMissing = false } };

        Assert.Equal(CaseStatus.Noted, Some.Open(find).Status);
    }

    private static Instant Hour(int hours) => Some.Now + Duration.FromHours(hours);

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, Hour(6));
}
