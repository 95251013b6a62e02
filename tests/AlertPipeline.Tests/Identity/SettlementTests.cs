using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Identity;

public sealed class SettlementTests
{
    [Fact]
    public void A_case_that_resembles_no_other_opens()
    {
        var open = Opens("B", Tentative("A", Likeness.Different));

        Assert.Empty(open.Capture);
        Assert.Empty(open.Resembling);
    }

    [Fact]
    public void An_open_case_beats_a_tentative_one() => Assert.Equal(new Settlement.GiveWay("C"), Settlement.Decide("B", [Tentative("A"), Open("C")]));

    [Fact]
    public void A_case_that_people_work_on_beats_a_closed_one() =>
        Assert.Equal(new Settlement.GiveWay("D"), Settlement.Decide("A", [Open("C") with { IsClosed = true }, Open("D")]));

    [Fact]
    public void Between_tentative_cases_the_lowest_id_wins() => Assert.Equal(
        new Settlement.GiveWay("A"), Settlement.Decide("C", [Tentative("B"), Tentative("A"), Tentative("D")]));

    [Fact]
    public void The_winner_captures_all_losers() => Assert.Equal(["B", "C"], Opens("A", Tentative("C"), Tentative("B")).Capture);

    [Fact]
    public void Cases_that_may_be_about_the_same_child_are_listed_and_left_alone()
    {
        var open = Opens("C", Open("A", Likeness.Possible), Tentative("B", Likeness.Possible), Open("D", Likeness.Different));

        Assert.Empty(open.Capture);
        Assert.Equal(["A", "B"], open.Resembling);
    }

    [Fact]
    public void Of_two_open_cases_that_may_be_one_child_the_likelier_takes_the_report() =>
        Assert.Equal(new Settlement.GiveWay("D"), Settlement.Decide("A", [Open("D") with { Match = Of(0.999) }, Open("C") with { Match = Of(0.99) }]));

    [Fact]
    public void Between_two_open_cases_that_people_keep_apart_a_person_decides() => Assert.Equal(
        ["C", "D"], Opens("A", Open("D"), Open("C") with { KeptApart = ["report-1"] }).Resembling.Order());

    [Fact]
    public void Between_tentative_cases_of_two_children_a_person_decides()
    {
        var open = Opens("A", Tentative("B"), Twin("C"));

        Assert.Empty(open.Capture);
        Assert.Equal(["B", "C"], open.Resembling.Order());
    }

    [Fact]
    public void A_second_match_that_would_not_be_enough_by_itself_still_makes_it_a_question() =>
        Assert.Equal(["B", "C"], Opens("A", Open("B") with { Match = Of(0.99) }, Twin("C") with { Match = Of(0.9) }).Resembling);

    [Fact]
    public void A_second_match_far_enough_below_is_only_listed() =>
        Assert.Equal(new Settlement.GiveWay("B"), Settlement.Decide("A", [Open("B") with { Match = Of(0.9999) }, Twin("C") with { Match = Of(0.99) }]));

    [Fact]
    public void What_the_partner_names_needs_no_margin() =>
        Assert.Equal(new Settlement.GiveWay("C"), Settlement.Decide("A", [Open("B"), Open("C") with { IsStated = true, Match = Of(0.99) }]));

    [Fact]
    public void Of_two_tentative_cases_that_see_each_other_one_opens_and_one_gives_way() => Always.Holds(AnyIds.Two, pair =>
    {
        var (one, other) = pair;
        var lower = string.CompareOrdinal(one, other) < 0 ? one : other;
        var higher = lower == one ? other : one;

        Assert.Equal([higher], Opens(lower, Tentative(higher)).Capture);
        Assert.Equal(new Settlement.GiveWay(lower), Settlement.Decide(higher, [Tentative(lower)]));
    });

    private static Settlement.Open Opens(string caseId, params Candidate[] others) => Assert.IsType<Settlement.Open>(Settlement.Decide(caseId, others));

    private static Match Of(double probability) => Matches.Of(Likeness.Same) with { Probability = probability };

    private static Candidate Tentative(string id, Likeness likeness = Likeness.Same) => new(id, false, Matches.Of(likeness)) { Reports = [Some.Facts()] };

    private static Candidate Open(string id, Likeness likeness = Likeness.Same) => Tentative(id, likeness) with { IsOpen = true };

    private static Candidate Twin(string id) => Tentative(id) with { Reports = [Some.Facts(Some.Child() with { GivenName = "Maryam" })] };
}
