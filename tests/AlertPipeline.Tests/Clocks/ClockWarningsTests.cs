using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Clocks;

public sealed class ClockWarningsTests
{
    private static readonly Instant Seen = Some.CaseReport().LastSeenAt!.Value;

    [Fact]
    public void Whoever_has_a_case_is_warned_at_20_hours_and_at_24_once_each()
    {
        var warned = At(Some.Taken(), 20);
        var reached = At(warned.Case, 24);

        Assert.Equal([("anna", NotificationPurpose.Deadline)], Told(warned));
        Assert.Equal([("anna", NotificationPurpose.Deadline)], Told(reached));
        Assert.Empty(At(warned.Case, 21).Events);
        Assert.Empty(Told(At(reached.Case, 30)));
    }

    [Fact]
    public void Before_20_hours_nobody_is_warned() => Assert.Empty(EscalationDecision.Decide(Some.Taken(), Some.Book, Seen + Duration.FromHours(20) - Duration.FromSeconds(1)).Events);

    [Fact]
    public void After_a_standstill_one_warning_says_it_all()
    {
        var late = At(Some.Taken(), 27);

        Assert.Equal([CaseEventKind.LimitNear, CaseEventKind.ReviewDue], late.Events.Select(happened => happened.Kind));
        Assert.Single(Told(late));
        Assert.Empty(Told(At(late.Case, 28)));
    }

    [Fact]
    public void The_case_wakes_in_time_for_its_warnings() =>
        Assert.Equal([Seen + Duration.FromHours(20), Some.Now + Duration.FromHours(24)], new[] { Some.Taken(), At(Some.Taken(), 25).Case with { ReviewsDue = 0, NextReviewAt = Some.Now + Duration.FromHours(24) } }.Select(current => current.NextDueAt!.Value));

    [Fact]
    public void Nobody_is_warned_when_a_reporter_says_that_the_police_know() =>
        Assert.Empty(Told(At(CaseJoining.Decide(Some.Taken(), Some.CaseReport(id: "report-2") with { PoliceKnow = true }, Some.Book, Some.Now).Case, 25)));

    [Fact]
    public void Nobody_is_warned_when_the_police_accepted_the_case() => Assert.Empty(Told(At(Some.Accepted(Some.Taken(UrgencyLevel.Urgent)), 25)));

    [Fact]
    public void A_hand_over_that_was_only_sent_is_no_reason_to_be_silent() =>
        Assert.NotEmpty(Told(At(Some.Taken(UrgencyLevel.Urgent) with { HandedOverAt = Some.Now }, 25)));

    [Fact]
    public void Whoever_took_a_case_before_its_hand_over_left_is_warned() => Assert.NotEmpty(Told(At(Some.Taken(UrgencyLevel.Urgent), 25)));

    [Fact]
    public void Nobody_is_warned_while_nobody_has_the_case_because_the_ladder_does_that() =>
        Assert.DoesNotContain(At(Some.Open(), 25).Notifications, message => message.Purpose == NotificationPurpose.Deadline);

    [Fact]
    public void A_warning_that_waited_is_withheld_once_the_police_know()
    {
        var warned = At(Some.Taken(), 20);

        Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(warned.Case, warned.Notifications[0], Some.Now));
        Assert.Equal(DeliveryStep.Withhold, DeliveryDecision.Decide(
            CaseJoining.Decide(warned.Case, Some.CaseReport(id: "report-2") with { PoliceKnow = true }, Some.Book, Some.Now).Case, warned.Notifications[0], Some.Now));
    }

    [Fact]
    public void A_warning_says_until_when_in_the_time_of_the_Netherlands()
    {
        var warned = At(Some.Taken(), 20);

        Assert.Contains("Naar de politie uiterlijk: 24-11-2026 19:30", Some.Text.Compose(warned.Notifications[0], warned.Case, units: [], new(Link: null)).Text);
    }

    private static CaseChange At(Case current, int hours) => EscalationDecision.Decide(current, Some.Book, Seen + Duration.FromHours(hours));

    private static IEnumerable<(string Person, NotificationPurpose Purpose)> Told(CaseChange change) =>
        change.Notifications.Where(message => message.Purpose == NotificationPurpose.Deadline).Select(message => (message.PersonId, message.Purpose)).Distinct();
}
