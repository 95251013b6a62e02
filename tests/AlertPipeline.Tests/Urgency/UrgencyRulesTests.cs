using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Urgency;

public sealed class UrgencyRulesTests
{
    /// <summary>Each rule that fires on a sign, with every sign on which it does.</summary>
    public static TheoryData<string, UrgencySigns> Signs => new()
    {
        { "U2", UrgencySigns.CrimeForceAbductionOrThreat },
        { "U3", UrgencySigns.SeenWithUnknownAdults },
        { "U3", UrgencySigns.PickUpConcern },
        { "U4", UrgencySigns.SelfHarmRisk },
        { "U5", UrgencySigns.NeedsMedicalCare },
        { "U6", UrgencySigns.FromProtectedReception },
        { "U6", UrgencySigns.AtProtectedLocation },
        { "U6", UrgencySigns.ProtectedReceptionIndicated },
        { "U7", UrgencySigns.TraffickingSignal },
        { "U7", UrgencySigns.RecruitingConcern },
        { "U7", UrgencySigns.RansomConcern },
        { "U8", UrgencySigns.HonourViolenceOrForcedMarriage },
        { "U9", UrgencySigns.CallForHelpOrExtortion },
        { "U9", UrgencySigns.RansomConcern },
        { "U10", UrgencySigns.DangerousEnvironment },
        { "H2", UrgencySigns.InTransit },
        { "H2", UrgencySigns.OnJourney },
        { "H2", UrgencySigns.BeforeRegistration },
        { "H2", UrgencySigns.ArrivedRecently },
        { "H3", UrgencySigns.BehaviourOutOfCharacter },
        { "H3", UrgencySigns.LeftBelongingsBehind },
        { "H3", UrgencySigns.PhoneOff },
        { "H4", UrgencySigns.OpenCluster },
        { "H5", UrgencySigns.SeveralEarlierEpisodes },
        { "H5", UrgencySigns.HarmedEarlier },
    };

    [Fact]
    public void The_rules_are_those_of_the_published_table() => Assert.Equal(
        ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "U10", "H1", "H2", "H3", "H4", "H5", "H6", "S0"], UrgencyRules.All.Select(rule => rule.Id));

    [Fact]
    public void The_letter_of_a_rule_is_its_level_and_the_highest_come_first()
    {
        Assert.All(UrgencyRules.All, rule => Assert.Equal(rule.Id[0], rule.Level.ToString()[0]));
        Assert.Equal(UrgencyRules.All.OrderByDescending(rule => rule.Level), UrgencyRules.All);
    }

    [Fact]
    public void Every_rule_has_its_sentences_its_source_and_a_condition() => Assert.All(
        UrgencyRules.All, rule => Assert.True(rule.Dutch.EndsWith('.') && rule.English.EndsWith('.') && rule.Source.Length > 0 && rule.Conditions.Count > 0));

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_rule_fires_on_each_of_its_signs(string rule, UrgencySigns sign) => Assert.True(Fires(rule, Aged(17, 17) with { Signs = sign }));

    [Fact]
    public void A_rule_fires_on_no_sign_but_its_own() => Assert.All(
        UrgencyRules.Raising, rule => Assert.False(Fires(rule.Id, Aged(17, 17) with { Signs = ~UrgencyInputs.Together(Signs.Where(row => (string)row[0] == rule.Id).Select(row => (UrgencySigns)row[1])) })));

    [Theory]
    [InlineData("U3", UrgencySigns.PickUpConcern)]
    [InlineData("U7", UrgencySigns.RecruitingConcern)]
    [InlineData("U7", UrgencySigns.RansomConcern)]
    [InlineData("U9", UrgencySigns.RansomConcern)]
    [InlineData("U6", UrgencySigns.FromProtectedReception)]
    [InlineData("U6", UrgencySigns.AtProtectedLocation)]
    [InlineData("U6", UrgencySigns.ProtectedReceptionIndicated)]
    [InlineData("H2", UrgencySigns.InTransit)]
    [InlineData("H2", UrgencySigns.OnJourney)]
    [InlineData("H2", UrgencySigns.BeforeRegistration)]
    [InlineData("H2", UrgencySigns.ArrivedRecently)]
    public void A_weak_signal_or_a_place_counts_once_the_child_is_missing(string rule, UrgencySigns sign)
    {
        var concern = new UrgencyInput(ReportKind.Concern, ChildIsMissing: false, Age: null, sign, UnseenFor: null);

        Assert.False(Fires(rule, concern));
        Assert.True(Fires(rule, concern.InCase(childIsMissing: true)));
    }

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

    [Theory]
    [InlineData(0, false)]
    [InlineData(24 * 60, false)]
    [InlineData((24 * 60) + 1, true)]
    [InlineData(300 * 60, true)]
    public void H6_fires_for_a_child_unseen_for_more_than_24_hours(int minutes, bool fires) =>
        Assert.Equal(fires, Fires("H6", Aged(17, 17) with { UnseenFor = Duration.FromMinutes(minutes) }));

    [Fact]
    public void H6_does_not_fire_when_nobody_knows_when_the_child_was_last_seen() => Assert.False(Fires("H6", Aged(17, 17) with { UnseenFor = null }));

    [Fact]
    public void S0_is_the_reason_where_no_other_is() => Assert.Equal("S0", Assert.Single(UrgencyAssessment.Of(Aged(17, 17)).Reasons).Rule);

    private static UrgencyInput Aged(int from, int to) => Some.UrgencyInput(new AgeSpan(from, to));

    private static bool Fires(string rule, UrgencyInput input) => UrgencyRules.All.Single(candidate => candidate.Id == rule).Fire(input) is not null;
}
