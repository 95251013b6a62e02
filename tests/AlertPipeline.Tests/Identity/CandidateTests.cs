using AlertPipeline.Identity;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Identity;

public sealed class CandidateTests
{
    private static readonly IdentityFacts Yusuf = Some.Facts();
    private static readonly IdentityFacts Mina = Some.Facts(new Child { FullName = "Mina Karimi" }, reportId: "report-3");
    private static readonly IdentityFacts Nameless = Some.Facts(new Child(), reportId: "report-4", partnerId: "nidos");

    [Fact]
    public void A_case_is_as_like_as_the_likest_of_its_reports() => Assert.Equal(Likeness.Same, Score(Yusuf, Nameless, Yusuf).Likeness);

    [Fact]
    public void A_report_in_it_that_is_clearly_about_another_child_leaves_it_to_a_person() => Assert.Equal(Likeness.Possible, Score(Yusuf, Yusuf, Mina).Likeness);

    [Fact]
    public void A_report_without_a_name_contradicts_nobody() => Assert.False(Score(Yusuf, Yusuf, Nameless).IsBarred);

    [Fact]
    public void What_the_partner_names_is_not_contradicted_by_what_others_reported()
    {
        var found = Some.Facts(new Child(), reportId: "report-2", aboutId: "report-1");

        Assert.True(Score(found, Yusuf, Mina).IsStated);
        Assert.Equal(Likeness.Same, Score(found, Yusuf, Mina).Likeness);
    }

    [Fact]
    public void A_case_without_reports_resembles_nothing() => Assert.Equal(Likeness.Different, Score(Yusuf).Likeness);

    [Fact]
    public void Two_cases_are_of_one_child_when_no_report_of_either_contradicts()
    {
        var one = Score(Yusuf, Yusuf);

        Assert.True(one.IsSameChildAs(Score(Yusuf, Yusuf, Nameless)));
        Assert.False(one.IsSameChildAs(Score(Yusuf, Yusuf, Mina)));
        Assert.False(one.IsSameChildAs(Score(Yusuf, Mina)));
    }

    [Fact]
    public void Where_not_all_could_be_compared_only_what_the_partner_names_or_an_identifier_joins_is_linked_at_once()
    {
        var (named, alike) = (Score(Some.Facts(new Child(), reportId: "report-2", aboutId: "report-1"), Yusuf), Score(Yusuf, Yusuf));
        var identified = alike with { Match = alike.Match with { Groups = EvidenceGroups.Name | EvidenceGroups.Identifier } };

        Assert.Equal(
            [Likeness.Possible, Likeness.Same, Likeness.Same], FoundCandidates.Of([alike, named, identified], cutOff: true).Candidates.Select(candidate => candidate.Likeness));
    }

    private static Candidate Score(IdentityFacts facts, params IdentityFacts[] reports) => Candidate.Score(facts, "A", isOpen: true, reports);
}
