using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class OwnerReviewTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public void Whoever_has_a_case_is_asked_whether_they_still_work_on_it_and_nobody_else_is()
    {
        var timeline = Timeline.Of(Some.Accepted(Some.Taken(UrgencyLevel.Urgent))).RunFor(Hour);

        Assert.Equal(["+1:00 review Review anna Email", "+1:00 review Review anna Webhook"], timeline.Lines());
        Assert.Equal(Some.Now + Hour + Duration.FromMinutes(30), timeline.Case.AnswerDueAt);
    }

    [Fact]
    public void Reviews_come_when_the_ladder_says_and_the_last_interval_repeats()
    {
        var timeline = Timeline.Of(PoliceKnow());
        var days = new List<double>();
        while (timeline.Case.NextDueAt is { } due && days.Count < 7)
        {
            days.Add((due - Some.Now).TotalDays);
            timeline.WakeAt(due);
            timeline.Change(OwnerReview.Answer(timeline.Case, Some.Person(), due));
        }

        Assert.Equal([1, 3, 7, 14, 30, 60, 90], days);
    }

    [Fact]
    public void A_review_is_never_early()
    {
        var taken = Some.Taken(UrgencyLevel.High);

        Assert.Empty(EscalationDecision.Decide(taken, Some.Book, Some.Now + Duration.FromHours(6) - Duration.FromMilliseconds(1)).Events);
        Assert.Equal([CaseEventKind.ReviewDue], EscalationDecision.Decide(taken, Some.Book, Some.Now + Duration.FromHours(6)).Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void After_downtime_one_review_is_due_and_the_next_lies_ahead()
    {
        var now = Some.Now + Duration.FromDays(100);

        var change = EscalationDecision.Decide(PoliceKnow(), Some.Book, now);

        Assert.Equal("anna", Assert.Single(change.Events).Subject);
        Assert.Equal(now + Duration.FromDays(1), change.Case.NextDueAt);
    }

    [Fact]
    public void A_case_that_was_taken_and_forgotten_alerts_from_the_top_OnCall_1792_4062_3841()
    {
        var timeline = Timeline.Of(Some.Accepted(Some.Taken(UrgencyLevel.Urgent))).RunFor(Hour + Duration.FromMinutes(36));

        Assert.Equal(
            ["+1:30 first Alert anna Email", "+1:30 first Alert anna Webhook", "+1:35 second Alert bram Email", "+1:35 second Alert bram Webhook"],
            timeline.Lines().Where(line => line.Contains("Alert", StringComparison.Ordinal)));
        Assert.Equal((CaseStatus.Open, null), (timeline.Case.Status, timeline.Case.Acknowledgement));
    }

    [Fact]
    public void Whoever_is_on_call_by_then_is_alerted_not_who_was()
    {
        var asked = EscalationDecision.Decide(Some.Taken(UrgencyLevel.High), Some.Book, Some.Now + Duration.FromHours(6)).Case;
        var handedOver = Some.Book with { Teams = [.. Some.Book.Teams.Select(team => team with { Layers = [team.Layers[0] with { People = ["carla"] }, .. team.Layers.Skip(1)] })] };

        var change = EscalationDecision.Decide(asked, handedOver, asked.AnswerDueAt!.Value);

        Assert.Equal(["carla"], change.Notifications.Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void The_police_and_the_guardian_are_not_told_a_second_time_when_the_alerts_start_anew()
    {
        var timeline = Timeline.Open(Some.CaseReport(UrgencyLevel.Urgent));
        timeline.Change(CaseChange.Of(Some.TakenBy(timeline.Case, ["anna", "bram"]) with { HandedOverAt = Some.Now }));

        timeline.RunFor(Hour + Duration.FromMinutes(45));

        Assert.Equal(2, timeline.Messages.Count(message => message.Step == "police"));
        Assert.Equal(1, timeline.Messages.Count(message => message.Step == "guardian"));
        Assert.Equal(Some.Now, timeline.Case.HandedOverAt);
    }

    [Fact]
    public void Who_answers_is_left_alone_until_the_next_review()
    {
        var timeline = Timeline.Of(Some.Accepted(Some.Taken(UrgencyLevel.Urgent))).RunFor(Hour);
        timeline.Change(OwnerReview.Answer(timeline.Case, Some.Person(), Some.Now + Hour));

        timeline.RunFor(Duration.FromHours(4) - Duration.FromSeconds(1));

        Assert.Equal(2, timeline.Messages.Count);
        Assert.Equal("anna", timeline.Case.Acknowledgement?.PersonId);
    }

    [Fact]
    public void Only_whoever_has_the_case_can_answer() =>
        Assert.Empty(OwnerReview.Answer(Asked(), Some.Person("bram"), Some.Now + Hour).Events);

    [Fact]
    public void An_answer_that_nobody_asked_for_changes_nothing() => Assert.Empty(OwnerReview.Answer(Some.Taken(), Some.Person(), Some.Now).Events);

    [Fact]
    public void Work_on_the_case_is_an_answer() => Assert.Null(CaseChange.Of(Asked()).Record(CaseEventKind.MobRecorded, Some.Now + Hour, "on-call").Case.AnswerDueAt);

    [Fact]
    public void A_further_report_is_none() =>
        Assert.NotNull(CaseJoining.Decide(Asked(), Some.CaseReport(id: "report-2"), Some.Book, Some.Now + Hour).Case.AnswerDueAt);

    [Fact]
    public void Whoever_cannot_go_on_gives_the_case_back_and_those_on_call_are_alerted_at_once()
    {
        var change = OwnerReview.GiveBack(Some.Taken(UrgencyLevel.High), Some.Person(), Some.Book, Some.Now + Hour);

        Assert.Equal([CaseEventKind.GivenBack, CaseEventKind.Reopened], change.Events.Take(2).Select(happened => happened.Kind));
        Assert.Contains("anna", change.Notifications.Where(message => message.Purpose == NotificationPurpose.Alert).Select(message => message.PersonId));
    }

    [Fact]
    public void Nobody_gives_back_what_somebody_else_has() =>
        Assert.Empty(OwnerReview.GiveBack(Some.Taken(), Some.Person("bram"), Some.Book, Some.Now).Events);

    [Fact]
    public void After_two_weeks_without_news_only_the_owner_is_reminded_OnCall_3111()
    {
        var timeline = Timeline.Of(PoliceKnow());
        foreach (var day in new[] { 1, 3, 7 })
        {
            timeline.WakeAt(Some.Now + Duration.FromDays(day));
            timeline.Change(OwnerReview.Answer(timeline.Case, Some.Person(), Some.Now + Duration.FromDays(day)));
        }

        timeline.Change(CaseChange.Of(timeline.Case with { NextReviewAt = Some.Now + Duration.FromDays(21) })).RunFor(Duration.FromDays(365));

        Assert.Equal(["anna"], timeline.Messages.Select(message => message.PersonId).Distinct());
        Assert.Equal([NotificationPurpose.Review], timeline.Messages.Select(message => message.Purpose).Distinct());
        Assert.True(timeline.Case.NextDueAt > Some.Now + Duration.FromDays(365));
    }

    [Fact]
    public void A_message_that_waited_for_two_weeks_wakes_nobody_OnCall_3111()
    {
        var told = CaseJoining.Decide(Some.Taken(), Some.Later(ReportKind.Found), Some.Book, Some.Now);

        Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(told.Case, told.Notifications[0], Some.Now + Duration.FromDays(13)));
        Assert.Equal(DeliveryStep.Withhold, DeliveryDecision.Decide(told.Case, told.Notifications[0], Some.Now + Duration.FromDays(15)));
    }

    [Fact]
    public void A_case_that_nobody_took_goes_on_alerting_after_two_weeks()
    {
        var timeline = Timeline.Open(Some.CaseReport()).RunFor(Duration.FromDays(20));

        Assert.True(timeline.Messages[^1].CreatedAt > Some.Now + Duration.FromDays(19));
    }

    private static Case Asked() => Timeline.Of(Some.Accepted(Some.Taken(UrgencyLevel.Urgent))).RunFor(Hour).Case;

    private static Case PoliceKnow() => Some.Taken() with { Reports = [Some.CaseReport() with { PoliceKnow = true }] };
}
