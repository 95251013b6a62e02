using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class LadderPlanTests
{
    [Theory]
    [InlineData(UrgencyLevel.Urgent, 0)]
    [InlineData(UrgencyLevel.High, 1)]
    [InlineData(UrgencyLevel.Standard, 22)]
    public void The_hand_over_comes_when_the_level_asks_for_it(UrgencyLevel level, int hours) =>
        Assert.Equal(Some.Now + Duration.FromHours(hours), LadderPlan.HandOverAt(Some.Tentative(Some.CaseReport(level))));

    [Fact]
    public void Where_nobody_knows_when_the_child_was_last_seen_the_deadline_counts_from_acceptance() =>
        Assert.Equal(Some.Now + Duration.FromHours(24), LadderPlan.HandOverAt(Some.Tentative(Some.CaseReport() with { LastSeenAt = null })));

    [Fact]
    public void A_hand_over_that_was_made_is_the_hand_over()
    {
        var late = Some.Now + Duration.FromHours(30);

        Assert.Equal(late, LadderPlan.HandOverAt(EscalationDecision.Decide(Some.Open(), Some.Book, late).Case));
    }

    [Theory]
    [InlineData(-5, 19)]
    [InlineData(1, 22)]
    public void A_further_report_can_only_bring_the_deadline_forward(int lastSeen, int handOver)
    {
        var report = Some.CaseReport(id: "report-2") with { LastSeenAt = Some.Now + Duration.FromHours(lastSeen) };

        var change = CaseJoining.Decide(Some.Open(), report, Some.Book, Some.Now);

        Assert.Equal(Some.Now + Duration.FromHours(handOver), LadderPlan.HandOverAt(change.Case));
    }

    [Fact]
    public void A_child_that_was_last_seen_days_ago_is_handed_over_at_once()
    {
        var timeline = Timeline.Open(Some.CaseReport() with { LastSeenAt = Some.Now - Duration.FromDays(3) });

        Assert.Equal(["warning", "police", "first"], timeline.Case.Climb.Runs.Select(run => run.Step));
        Assert.Equal(Some.Now, LadderPlan.HandOverAt(timeline.Case));
    }

    [Fact]
    public void The_plan_lists_what_is_to_come_the_earliest_first() => Assert.Equal(
        ["second 0", "lead 0", "guardian 0", "location 0", "warning 0", "police 0", "everyone 0"],
        LadderPlan.Of(Some.Open()).Select(planned => $"{planned.Step.Name} {planned.Round}"));
}
