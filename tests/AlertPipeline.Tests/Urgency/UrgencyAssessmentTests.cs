using AlertPipeline.Urgency;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Urgency;

public sealed class UrgencyAssessmentTests
{
    [Theory]
    [InlineData(12, UrgencyLevel.Urgent)]
    [InlineData(13, UrgencyLevel.High)]
    [InlineData(15, UrgencyLevel.High)]
    [InlineData(16, UrgencyLevel.Standard)]
    public void Age_alone_gives_a_level(int age, UrgencyLevel level) =>
        Assert.Equal(level, UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(age, age))).Level);

    [Fact]
    public void The_highest_level_wins_and_every_rule_that_fired_is_a_reason()
    {
        var assessed = UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(12, 14), UrgencySigns.FromProtectedReception | UrgencySigns.PhoneOff));

        Assert.Equal(UrgencyLevel.Urgent, assessed.Level);
        Assert.Equal(["U1", "U6", "H1", "H3"], assessed.Reasons.Select(reason => reason.Rule));
        Assert.Equal("Het kind is jonger dan 13 jaar of kan jonger dan 13 jaar zijn.", assessed.Reasons[0].Text);
        Assert.Equal(UrgencyRules.Version, assessed.RuleSet);
    }

    [Fact]
    public void A_reason_holds_every_input_that_made_it_fire()
    {
        var assessed = UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(16, 17), UrgencySigns.PhoneOff | UrgencySigns.BehaviourOutOfCharacter));

        Assert.Equal(
            [new UrgencyFact("circumstances.behaviourOutOfCharacter", "yes"), new UrgencyFact("circumstances.phoneOff", "yes")], Assert.Single(assessed.Reasons).Facts);
    }

    [Fact]
    public void Every_input_gives_one_level_and_at_least_one_reason_of_that_level() => Always.Holds(UrgencyInputs.Assessed, assessed =>
    {
        Assert.Equal(assessed.Level, assessed.Reasons[0].Level);
        Assert.All(assessed.Reasons, reason => Assert.True(reason.Level <= assessed.Level));
        Assert.All(assessed.Reasons, reason => Assert.NotEmpty(reason.Facts));
    });

    [Fact]
    public void The_rule_for_everything_else_is_a_reason_only_where_no_other_is() => Always.Holds(
        UrgencyInputs.Assessed, assessed => Assert.Equal(assessed.Level == UrgencyLevel.Standard, assessed.Reasons.Any(reason => reason.Rule == "S0")));

    [Fact]
    public void A_further_sign_never_lowers_the_level() => Always.Holds(UrgencyInputs.Any, input => Assert.All(
        UrgencyInputs.Signs, sign => Assert.True(Level(input with { Signs = input.Signs | sign }) >= Level(input))));

    [Fact]
    public void A_further_sign_takes_no_reason_away() => Always.Holds(UrgencyInputs.Any, input => Assert.All(UrgencyInputs.Signs, sign => Assert.Empty(
        Rules(UrgencyAssessment.Of(input)).Except(Rules(UrgencyAssessment.Of(input with { Signs = input.Signs | sign }))).Except(["S0"]))));

    [Fact]
    public void To_learn_that_the_child_is_missing_never_lowers_the_level() =>
        Always.Holds(UrgencyInputs.Any, input => Assert.True(Level(input.InCase(childIsMissing: true)) >= Level(input)));

    [Fact]
    public void To_be_unseen_for_longer_never_lowers_the_level() => Always.Holds(
        UrgencyInputs.Any.Where(input => input.UnseenFor is not null),
        input => Assert.True(Level(input with { UnseenFor = input.UnseenFor + Duration.FromHours(5) }) >= Level(input)));

    [Fact]
    public void Doubt_about_the_age_never_lowers_the_level() => Always.Holds(
        UrgencyInputs.Any.Where(input => input.Age is not null).Zip(Gen.Choose(0, 5)),
        each =>
        {
            var (input, doubt) = each;
            var wider = input with { Age = new AgeSpan(Math.Max(0, input.Age!.From - doubt), input.Age.To + doubt) };

            Assert.True(Level(wider) >= Level(input));
        });

    [Fact]
    public void Reports_together_are_as_urgent_as_the_most_urgent_one_in_any_order() => Always.Holds(UrgencyInputs.Assessed.Three(), each =>
    {
        var (one, other, third) = each;

        Assert.Equal(new[] { one, other, third }.Max(assessed => assessed.Level), one.With(other).With(third).Level);
        Assert.Equal(Said(one.With(other).With(third)), Said(third.With(one).With(other)));
        Assert.Equal(Said(one.With(other).With(third)), Said(one.With(other.With(third))));
    });

    [Fact]
    public void The_same_report_again_changes_nothing() => Always.Holds(UrgencyInputs.Assessed, assessed => Assert.Equal(Said(assessed), Said(assessed.With(assessed))));

    [Fact]
    public void Two_reports_give_the_reasons_of_both()
    {
        var young = Some.Urgency(UrgencyLevel.Urgent);
        var threatened = UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(14, 14), UrgencySigns.CrimeForceAbductionOrThreat));

        Assert.Equal(["U1", "U2", "H1"], Rules(young.With(threatened)));
    }

    [Fact]
    public void Two_reports_that_fire_one_rule_give_what_both_saw()
    {
        var nine = Some.Urgency(UrgencyLevel.Urgent);
        var ten = UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(10, 10)));

        Assert.Equal(["9", "10"], Assert.Single(nine.With(ten).Reasons).Facts.Select(fact => fact.Value));
    }

    private static UrgencyLevel Level(UrgencyInput input) => UrgencyAssessment.Of(input).Level;

    private static IEnumerable<string> Rules(UrgencyAssessment assessed) => assessed.Reasons.Select(reason => reason.Rule);

    private static IEnumerable<string> Said(UrgencyAssessment assessed) => assessed.Reasons
        .Select(reason => $"{assessed.Level} {reason.Rule} {string.Join(' ', reason.Facts.Select(fact => $"{fact.Input}={fact.Value}").Order(StringComparer.Ordinal))}");
}
