using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using FsCheck.Fluent;

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
    public void The_highest_level_wins_and_only_its_rules_are_the_reasons()
    {
        var assessed = UrgencyAssessment.Of(new UrgencyInput(ReportKind.Missing, new AgeSpan(12, 14), Phase.Protected, Answer.No, Answer.Unknown));

        Assert.Equal(UrgencyLevel.Urgent, assessed.Level);
        Assert.Equal(["U1", "U6"], assessed.Reasons.Select(reason => reason.Rule));
        Assert.Equal("Het kind is jonger dan 13 jaar of kan jonger dan 13 jaar zijn.", assessed.Reasons[0].Text);
        Assert.Equal(UrgencyRules.Version, assessed.RuleSet);
    }

    [Fact]
    public void Every_input_gives_a_level_and_at_least_one_reason_of_that_level() => Always.Holds(UrgencyInputs.Assessed, assessed =>
    {
        Assert.NotEmpty(assessed.Reasons);
        Assert.All(assessed.Reasons, reason => Assert.Equal(assessed.Level, UrgencyRules.All.Single(rule => rule.Id == reason.Rule).Level));
    });

    [Fact]
    public void Learning_more_never_lowers_the_level() => Always.Holds(UrgencyInputs.Any, input => Assert.All(
        [
            input with { CrimeForceAbductionOrThreat = Answer.Yes },
            input with { ProtectedReceptionIndicated = Answer.Yes },
            input with { Phase = Phase.Protected },
        ],
        more => Assert.True(UrgencyAssessment.Of(more).Level >= UrgencyAssessment.Of(input).Level)));

    [Fact]
    public void No_is_worth_no_more_than_unknown() => Always.Holds(
        UrgencyInputs.Any, input => Assert.Equal(UrgencyAssessment.Of(Doubted(input)).Level, UrgencyAssessment.Of(input).Level));

    [Fact]
    public void Doubt_about_the_age_never_lowers_the_level() => Always.Holds(
        UrgencyInputs.Any.Where(input => input.Age is not null).Zip(Gen.Choose(0, 5)),
        each =>
        {
            var (input, doubt) = each;
            var wider = input with { Age = new AgeSpan(Math.Max(0, input.Age!.From - doubt), input.Age.To + doubt) };

            Assert.True(UrgencyAssessment.Of(wider).Level >= UrgencyAssessment.Of(input).Level);
        });

    [Fact]
    public void Two_reports_together_are_as_urgent_as_the_more_urgent_one() => Always.Holds(UrgencyInputs.Assessed.Two(), pair =>
    {
        var (one, other) = pair;

        Assert.Equal(one.Level > other.Level ? one.Level : other.Level, one.With(other).Level);
        Assert.Equal(one.With(other).Level, other.With(one).Level);
        Assert.Equal(Rules(one.With(other)), Rules(other.With(one)));
    });

    [Fact]
    public void Two_reports_of_one_level_give_the_reasons_of_both()
    {
        var young = Some.Urgency(UrgencyLevel.Urgent);
        var threatened = UrgencyAssessment.Of(Some.UrgencyInput(new AgeSpan(9, 9)) with { CrimeForceAbductionOrThreat = Answer.Yes });

        Assert.Equal(["U1", "U2"], young.With(threatened).Reasons.Select(reason => reason.Rule));
    }

    private static IEnumerable<string> Rules(UrgencyAssessment assessed) => assessed.Reasons.Select(reason => reason.Rule).Order(StringComparer.Ordinal);

    private static UrgencyInput Doubted(UrgencyInput input) => input with
    {
        CrimeForceAbductionOrThreat = Doubted(input.CrimeForceAbductionOrThreat),
        ProtectedReceptionIndicated = Doubted(input.ProtectedReceptionIndicated),
    };

    private static Answer Doubted(Answer answer) => answer == Answer.No ? Answer.Unknown : answer;
}
