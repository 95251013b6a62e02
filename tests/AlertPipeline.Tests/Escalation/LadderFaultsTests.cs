using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

public sealed class LadderFaultsTests
{
    private static readonly LadderStep Alert = new("first", Duration.Zero, StepTarget.FirstOnCall, NotificationPurpose.Alert, RepeatEvery: Duration.FromHours(1));
    private static readonly LadderStep HandOver = new("police", Duration.FromHours(24), StepTarget.PoliceUnit, NotificationPurpose.HandOver);

    private static readonly LadderStep Repeat = Alert with { Name = "repeat", After = Duration.FromHours(1) };

    [Fact]
    public void A_ladder_that_alerts_hands_over_repeats_and_reviews_has_no_faults() => Assert.Empty(Faults(Alert, HandOver));

    [Fact]
    public void A_first_alert_that_comes_late_is_a_fault() => AssertFault("a step must alert somebody on call at once", Alert with { After = Duration.FromSeconds(1) }, HandOver);

    [Fact]
    public void A_first_alert_that_counts_from_last_sight_is_a_fault() => AssertFault("a step must alert somebody on call at once", Alert with { From = StepBasis.LastSeen }, HandOver);

    [Fact]
    public void A_first_message_that_only_informs_is_a_fault() =>
        AssertFault("a step must alert somebody on call at once", Alert with { Purpose = NotificationPurpose.Information }, Repeat, HandOver);

    [Theory]
    [InlineData(StepTarget.LocationContact)]
    [InlineData(StepTarget.CareCoordinator)]
    [InlineData(StepTarget.Avim)]
    [InlineData(StepTarget.Guardian)]
    [InlineData(StepTarget.NationalPolice)]
    public void A_ladder_whose_alerts_reach_nobody_on_call_is_a_fault(StepTarget target) => Assert.Collection(
        Faults(Alert with { Target = target }, HandOver),
        fault => Assert.Contains("must alert somebody on call at once", fault),
        fault => Assert.Contains("that alerts somebody on call must repeat", fault));

    [Theory]
    [InlineData(StepTarget.FirstOnCall)]
    [InlineData(StepTarget.SecondOnCall)]
    [InlineData(StepTarget.TeamLead)]
    [InlineData(StepTarget.Everyone)]
    public void Everybody_on_call_may_be_alerted(StepTarget target) => Assert.Empty(Faults(Alert with { Target = target }, HandOver));

    [Fact]
    public void A_repeat_that_only_informs_or_hands_over_is_a_fault() => AssertFault(
        "must repeat", Alert with { RepeatEvery = null }, HandOver with { RepeatEvery = Duration.FromHours(1) },
        Repeat with { Name = "guardian", Target = StepTarget.Guardian, Purpose = NotificationPurpose.Information });

    [Theory]
    [InlineData(StepBasis.Acceptance)]
    [InlineData(StepBasis.LastSeen)]
    public void A_hand_over_after_24_days_for_hours_is_a_fault(StepBasis from) =>
        AssertFault("at most PT24H after acceptance or last sight", Alert, HandOver with { After = Duration.FromDays(24), From = from });

    [Fact]
    public void A_hand_over_to_the_police_may_be_repeated_later() =>
        Assert.Empty(Faults(Alert, HandOver, HandOver with { Name = "national", Target = StepTarget.NationalPolice, After = Duration.FromDays(2) }));

    [Fact]
    public void A_hand_over_to_anybody_but_the_police_is_a_fault() =>
        AssertFault("/steps/2/target: a hand-over goes to police-unit or national-police", Alert, HandOver, HandOver with { Name = "avim", Target = StepTarget.Avim });

    [Fact]
    public void A_ladder_without_the_police_is_a_fault() => AssertFault("a step must hand over to the police", Alert);

    [Fact]
    public void A_ladder_that_ends_is_a_fault() => AssertFault("that alerts somebody on call must repeat", Alert with { RepeatEvery = null }, HandOver);

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

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Nobody_or_a_crowd_who_must_accept_is_a_fault(int people) =>
        Assert.Contains("/urgent/acceptances: must be from 1 to 5", Assert.Single(LadderFaults.Of(Ladder(new LadderLevel([Alert, HandOver], [Duration.FromHours(1)]) { Acceptances = people }))));

    [Fact]
    public void A_review_without_time_to_answer_is_a_fault() =>
        Assert.Contains("/urgent/answerWithin: durations must be positive", Assert.Single(LadderFaults.Of(Ladder(new LadderLevel([Alert, HandOver], [Duration.FromHours(1)]) { AnswerWithin = Duration.Zero }))));

    [Fact]
    public void A_step_for_a_person_names_one_and_no_other_does()
    {
        AssertFault("/steps/2/person: the target 'person' names one person", Alert, HandOver, Alert with { Name = "chief", Target = StepTarget.Person });
        AssertFault("/steps/2/person: the target 'person' names one person", Alert, HandOver, Alert with { Name = "chief", Person = "anna" });
    }

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
