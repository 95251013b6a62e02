using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Urgency;

public sealed class UrgencyRulesTests
{
    [Fact]
    public void The_rules_are_those_of_the_published_table() => Assert.Equal(
        [("U1", UrgencyLevel.Urgent), ("U2", UrgencyLevel.Urgent), ("U6", UrgencyLevel.Urgent), ("H1", UrgencyLevel.High), ("S0", UrgencyLevel.Standard)],
        UrgencyRules.All.Select(rule => (rule.Id, rule.Level)));

    [Fact]
    public void Every_rule_has_its_sentence_and_its_source() =>
        Assert.All(UrgencyRules.All, rule => Assert.True(rule.Dutch.EndsWith('.') && rule.English.EndsWith('.') && rule.Source.Length > 0));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(12, 12, true)]
    [InlineData(12, 17, true)]
    [InlineData(13, 13, false)]
    [InlineData(13, 25, false)]
    public void U1_fires_for_a_child_that_may_be_younger_than_13(int from, int to, bool fires) => Assert.Equal(fires, Fires("U1", Aged(from, to)));

    [Fact]
    public void U1_does_not_fire_when_the_age_is_not_known() => Assert.False(Fires("U1", Some.UrgencyInput(null)));

    [Theory]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.Unknown, false)]
    public void U2_fires_on_signs_of_crime(Answer answer, bool fires) =>
        Assert.Equal(fires, Fires("U2", Aged(17, 17) with { CrimeForceAbductionOrThreat = answer }));

    [Theory]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.Unknown, false)]
    public void U6_fires_when_protected_reception_was_needed(Answer answer, bool fires) =>
        Assert.Equal(fires, Fires("U6", Aged(17, 17) with { ProtectedReceptionIndicated = answer }));

    [Fact]
    public void U6_fires_for_one_phase_only() =>
        Assert.Equal([Phase.Protected], Enum.GetValues<Phase>().Where(phase => Fires("U6", Aged(17, 17) with { Phase = phase })));

    [Theory]
    [InlineData(12, 12, false)]
    [InlineData(12, 13, true)]
    [InlineData(13, 13, true)]
    [InlineData(15, 15, true)]
    [InlineData(15, 18, true)]
    [InlineData(10, 25, true)]
    [InlineData(16, 16, false)]
    [InlineData(16, 25, false)]
    public void H1_fires_for_a_child_that_may_be_13_to_15(int from, int to, bool fires) => Assert.Equal(fires, Fires("H1", Aged(from, to)));

    [Fact]
    public void H1_fires_when_the_age_of_a_missing_child_is_not_known() => Assert.True(Fires("H1", Some.UrgencyInput(null)));

    [Fact]
    public void Another_kind_of_message_need_not_say_the_age_again() => Assert.Equal(
        [ReportKind.Missing], Enum.GetValues<ReportKind>().Where(kind => Fires("H1", Some.UrgencyInput(null) with { Kind = kind })));

    [Fact]
    public void An_age_counts_whatever_message_tells_it() =>
        Assert.All(Enum.GetValues<ReportKind>(), kind => Assert.True(Fires("H1", Aged(14, 14) with { Kind = kind })));

    [Fact]
    public void S0_fires_for_every_child() => Assert.True(Fires("S0", Aged(17, 17)));

    private static UrgencyInput Aged(int from, int to) => Some.UrgencyInput(new AgeSpan(from, to));

    private static bool Fires(string rule, UrgencyInput input) => UrgencyRules.All.Single(candidate => candidate.Id == rule).Fires(input);
}
