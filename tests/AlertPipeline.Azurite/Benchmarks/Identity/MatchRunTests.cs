using AlertPipeline.Testing;
using Bench.Identity;
using NodaTime;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class MatchRunTests
{
    private static readonly LocalDate Born = new(2010, 5, 14);
    private static readonly LocalDate NewYear = new(2010, 1, 1);

    private readonly MatchRun run = new(new ManualTimeProvider(default));

    [Fact]
    public void A_link_to_an_earlier_report_of_the_child_is_found()
    {
        run.Open(Subjects.Of("1", "lamin", "Lamin Ceesay", Born));

        var trial = run.Decide(Subjects.Of("2", "lamin", "CEESAY Lamin", Born));

        Assert.True(trial is { IsLinked: true, IsFound: true, IsSiblingLink: false, IsRepeat: true });
    }

    [Fact]
    public void A_review_that_names_the_case_of_the_child_is_found()
    {
        run.Open(Subjects.Of("1", "lamin", "Lamin Ceesay", NewYear));

        Assert.True(run.Decide(Subjects.Of("2", "lamin", "Lamin Ceesay", NewYear)) is { IsReview: true, IsFound: true, IsLinked: false });
    }

    [Fact]
    public void A_link_to_a_case_of_a_brother_or_sister_is_a_sibling_link()
    {
        run.Open(Subjects.Of("1", "rania", "Rania Haddad", Born, family: "haddad"));

        Assert.True(run.Decide(Subjects.Of("2", "dania", "Rania Haddad", Born, family: "haddad")) is { IsSiblingLink: true, IsFound: false, IsRepeat: false });
    }

    [Fact]
    public void A_link_to_a_strangers_case_is_not_a_sibling_link()
    {
        run.Open(Subjects.Of("1", "rania", "Rania Haddad", Born, family: "haddad"));

        Assert.True(run.Decide(Subjects.Of("2", "other", "Rania Haddad", Born, family: "other")) is { IsLinked: true, IsSiblingLink: false, IsFound: false });
    }

    [Fact]
    public void An_earlier_report_without_a_common_key_counts_as_a_match_that_was_not_compared()
    {
        run.Open(Subjects.Of("1", "lamin", "Lamin Ceesay", Born));

        var trial = run.Decide(Subjects.Of("2", "lamin", "Xavier Nobody", NewYear));

        Assert.Equal((1, 0, false), (trial.Matches, trial.Pairs.Count, trial.IsFound));
    }

    [Fact]
    public void A_report_that_was_kept_is_met_by_the_next_one_and_another_is_not()
    {
        run.Keep(run.Decide(Subjects.Of("1", "lamin", "Lamin Ceesay", Born)));
        run.Keep(run.Decide(Subjects.Of("2", "lamin", "Lamin Ceesay", Born)));
        run.Decide(Subjects.Of("3", "lamin", "Lamin Ceesay", Born));

        Assert.Equal(["1", "2"], run.Decide(Subjects.Of("4", "lamin", "Lamin Ceesay", Born)).Candidates.Select(met => met.Id).Order(StringComparer.Ordinal));
    }
}
