using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CaseLookingAgainTests
{
    private static readonly Case Current = Correcting.CaseOf("AAAA", Correcting.ReportOf("a1"));

    [Fact]
    public void What_resembles_a_case_is_set_anew_the_most_alike_first() => Assert.Equal(
        ["CCCC", "BBBB"],
        Look(Current with { Resembles = ["DDDD"] }, Found("BBBB", 0.4), Found("CCCC", 0.9)).Case.Resembles);

    [Fact]
    public void A_case_that_several_reports_find_is_named_once() =>
        Assert.Equal(["BBBB"], Look(Current, Found("BBBB", 0.4), Found("BBBB", 0.9)).Case.Resembles);

    [Fact]
    public void What_is_different_or_is_being_processed_right_now_is_left_out() =>
        Assert.Empty(Look(Current, Found("BBBB", 0.1), new FoundCandidates([new Candidate("CCCC", IsOpen: false, At(0.9))], CutOff: false)).Case.Resembles);

    [Fact]
    public void What_is_found_anew_stands_in_the_timeline() => Assert.Equal(
        ["BBBB"], Look(Current with { Resembles = ["CCCC"] }, Found("BBBB", 0.4), Found("CCCC", 0.4)).Events.Select(line => line.Subject));

    [Fact]
    public void Nothing_changes_when_everything_is_as_it_was() =>
        Assert.Same(Current, Look(Current).Case);

    [Fact]
    public void A_search_that_was_cut_off_is_kept() =>
        Assert.True(Look(Current, new FoundCandidates([], CutOff: true)).Case.NeedsReview);

    [Fact]
    public void Reports_that_contradict_each_other_are_for_a_person()
    {
        var chain = Current with { Reports = [.. Current.Reports, Correcting.ReportOf("a2", "Robel Haile")] };

        var change = Look(chain);

        Assert.True(change.Case.IsContradictory);
        Assert.Equal([CaseEventKind.ContradictionFound], change.Events.Select(line => line.Kind));
    }

    [Fact]
    public void Reports_that_a_person_brought_together_do_not_contradict_each_other()
    {
        var correcting = new Correcting(Current, Correcting.CaseOf("BBBB", Correcting.ReportOf("b1", "Robel Haile")));
        correcting.Merge("AAAA", "BBBB");

        Assert.Null(CaseContradictions.Of(correcting["AAAA"]));
    }

    [Fact]
    public void Reports_without_a_name_contradict_none() => Assert.Null(CaseContradictions.Of(
        Current with { Reports = [.. Current.Reports, Correcting.ReportOf("a2") with { Facts = Some.Facts(new AlertPipeline.Reports.Child(), reportId: "a2") }] }));

    private static CaseChange Look(Case current, params IReadOnlyCollection<FoundCandidates> found) => CaseLookingAgain.Decide(current, found, Some.Now);

    private static FoundCandidates Found(string caseId, double probability) => new([new Candidate(caseId, IsOpen: true, At(probability))], CutOff: false);

    private static Match At(double probability) => new(probability, EvidenceGroups.Name, Vetoes.None);
}
