using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class ReviewTests
{
    [Fact]
    public void A_case_that_was_taken_is_silent_and_has_a_review_for_ever()
    {
        var timeline = Timeline.Of(Some.Taken(UrgencyLevel.Urgent) with { HandedOverAt = Some.Now }).RunFor(Duration.FromDays(365));

        Assert.Empty(timeline.Messages);
        Assert.True(timeline.Case.NextDueAt > Some.Now + Duration.FromDays(365));
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

    private static Case PoliceKnow() => Some.Taken() with { Reports = [Some.CaseReport() with { PoliceKnow = true }] };
}
