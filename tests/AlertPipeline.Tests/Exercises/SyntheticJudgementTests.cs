using AlertPipeline.Audits;
using AlertPipeline.Exercises;
using AlertPipeline.Functions.Configuration;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace AlertPipeline.Tests.Exercises;

public sealed class SyntheticJudgementTests
{
    private static readonly SyntheticOptions Usual = new(Duration.FromMinutes(5), Duration.FromMinutes(1));

    [Theory]
    [InlineData(false, null, null, SyntheticVerdict.NotAccepted)]
    [InlineData(true, null, null, SyntheticVerdict.InNoCase)]
    [InlineData(true, "AAAA-BBBB-CCCC", null, SyntheticVerdict.NotTold)]
    [InlineData(true, "AAAA-BBBB-CCCC", 61, SyntheticVerdict.Late)]
    [InlineData(true, "AAAA-BBBB-CCCC", 60, SyntheticVerdict.Arrived)]
    public void It_is_judged_from_its_acceptance_to_the_probe(bool isAccepted, string? caseId, int? arrivedAfter, SyntheticVerdict verdict) => Assert.Equal(
        verdict,
        SyntheticJudgement.Judge(isAccepted ? Some.Now : null, caseId, arrivedAfter is { } seconds ? Some.Now + Duration.FromSeconds(seconds) : null, Usual.Within));

    [Fact]
    public void One_that_did_not_arrive_is_a_finding_at_once()
    {
        var late = new SyntheticJudgement("r", Some.Now, SyntheticVerdict.Late);

        Assert.Equal(new AuditFinding(AuditKind.SyntheticReport, 1, Some.Now), Assert.Single(FindingsOf(late, afterMinutes: 0)));
        Assert.Empty(FindingsOf(late with { Verdict = SyntheticVerdict.Arrived }, afterMinutes: 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_judgement_for_two_intervals_is_one_too_also_where_there_never_was_any(bool hasLast)
    {
        var last = hasLast ? new SyntheticJudgement("r", Some.Now, SyntheticVerdict.Arrived) : null;

        Assert.Empty(FindingsOf(last, afterMinutes: 9));
        Assert.Single(FindingsOf(last, afterMinutes: 10));
    }

    [Fact]
    public void A_process_that_has_just_started_does_not_complain_of_what_it_could_not_do() => Assert.Empty(
        SyntheticJudgement.Observe(new SyntheticJudgement("r", Some.Now - Duration.FromDays(3), SyntheticVerdict.Arrived), Some.Now, Usual, Some.Now + Duration.FromMinutes(9)));

    [Fact]
    public void Where_none_is_sent_none_is_missed() => Assert.Empty(SyntheticJudgement.Observe(null, Some.Now, Usual with { Every = Duration.Zero }, Some.Now + Duration.FromDays(1)));

    [Fact]
    public void The_next_one_is_due_after_its_interval_though_the_timer_comes_a_moment_early()
    {
        Assert.True(Usual.IsDue(null, Some.Now));
        Assert.False(Usual.IsDue(Some.Now, Some.Now + Duration.FromMinutes(4)));
        Assert.True(Usual.IsDue(Some.Now, Some.Now + Duration.FromMinutes(5) - Duration.FromMilliseconds(1)));
        Assert.False((Usual with { Every = Duration.Zero }).IsDue(null, Some.Now));
    }

    [Fact]
    public void Settings_have_names_units_and_limits()
    {
        var faults = new List<string>();

        Assert.Equal(Usual, Read(faults));
        Assert.Equal(new SyntheticOptions(Duration.Zero, Duration.FromSeconds(30)), Read(faults, ("Synthetic:EveryMinutes", "0"), ("Synthetic:Within", "00:00:30")));
        Assert.Empty(faults);
        Read(faults, ("Synthetic:EveryMinutes", "61"), ("Synthetic:Within", "00:00:01"));
        Assert.Equal(["Synthetic:EveryMinutes", "Synthetic:Within"], faults.Select(fault => fault.Split(' ')[0]));
    }

    private static IReadOnlyList<AuditFinding> FindingsOf(SyntheticJudgement? last, int afterMinutes)
    {
        var now = Some.Now + Duration.FromMinutes(afterMinutes);
        return AuditDecision.Of(SyntheticJudgement.Observe(last, Some.Now, Usual, now), Duration.FromMinutes(2), now);
    }

    private static SyntheticOptions Read(List<string> faults, params (string Name, string Value)[] settings) => SyntheticSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build(), faults);
}
