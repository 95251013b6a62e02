using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class LadderFaultsTests
{
    private static readonly LadderStep Alert = new("first", Duration.Zero, StepTarget.FirstOnCall, NotificationPurpose.Alert, RepeatEvery: Duration.FromHours(1));
    private static readonly LadderStep HandOver = new("police", Duration.FromHours(24), StepTarget.PoliceUnit, NotificationPurpose.HandOver);

    [Fact]
    public void A_ladder_that_alerts_hands_over_repeats_and_reviews_has_no_faults() => Assert.Empty(Faults(Alert, HandOver));

    [Fact]
    public void A_first_alert_that_comes_late_is_a_fault() => AssertFault("a step must alert somebody at once", Alert with { After = Duration.FromSeconds(1) }, HandOver);

    [Fact]
    public void A_first_alert_that_counts_from_last_sight_is_a_fault() => AssertFault("a step must alert somebody at once", Alert with { From = StepBasis.LastSeen }, HandOver);

    [Fact]
    public void A_first_message_that_only_informs_is_a_fault() =>
        AssertFault("a step must alert somebody at once", Alert with { Purpose = NotificationPurpose.Information }, HandOver);

    [Fact]
    public void A_ladder_without_the_police_is_a_fault() => AssertFault("a step must hand over to the police", Alert);

    [Fact]
    public void A_ladder_that_ends_is_a_fault() => AssertFault("a step must repeat", Alert with { RepeatEvery = null }, HandOver);

    [Fact]
    public void A_level_without_reviews_is_a_fault() =>
        Assert.Contains("reviews must hold at least one duration", Assert.Single(LadderFaults.Of(Ladder(new LadderLevel([Alert, HandOver], [])))));

    [Fact]
    public void A_negative_delay_is_a_fault() => AssertFault("/steps/1/after: durations must be positive", Alert, HandOver with { After = Duration.FromHours(-1) });

    [Fact]
    public void A_repeat_without_a_pause_is_a_fault() => AssertFault("/steps/0/repeatEvery: durations must be positive", Alert with { RepeatEvery = Duration.Zero }, HandOver);

    [Fact]
    public void A_review_without_a_pause_is_a_fault() => Assert.Contains(
        "/urgent/reviews/1: durations must be positive", Assert.Single(LadderFaults.Of(Ladder(new LadderLevel([Alert, HandOver], [Duration.FromHours(1), Duration.Zero])))));

    [Fact]
    public void A_step_on_no_channel_is_a_fault() => AssertFault("/steps/1/channels: must be at least 1", Alert, HandOver with { Channels = 0 });

    [Fact]
    public void Two_steps_of_one_name_are_a_fault() => AssertFault("/steps/1/name: two steps have the same name", Alert, HandOver with { Name = "first" });

    [Fact]
    public void Every_level_is_checked_under_its_own_name()
    {
        var empty = new LadderLevel([], [Duration.FromHours(1)]);

        Assert.Equal(
            ["ladder.json /high/steps", "ladder.json /standard/steps", "ladder.json /urgent/steps"],
            LadderFaults.Of(new Ladder("1", empty, empty, empty)).Select(fault => fault.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    private static void AssertFault(string fault, params LadderStep[] steps) => Assert.Contains(fault, Assert.Single(Faults(steps)));

    private static IReadOnlyList<string> Faults(params LadderStep[] steps) => LadderFaults.Of(Ladder(new LadderLevel(steps, [Duration.FromHours(1)])));

    private static Ladder Ladder(LadderLevel urgent) => Some.Book.Ladder with { Urgent = urgent };
}
