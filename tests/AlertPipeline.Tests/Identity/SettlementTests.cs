using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Identity;

public sealed class SettlementTests
{
    [Fact]
    public void A_case_that_resembles_no_other_opens()
    {
        var open = Assert.IsType<Settlement.Open>(Settlement.Decide("B", [Tentative("A", Likeness.Different)]));

        Assert.Empty(open.Capture);
        Assert.Empty(open.Resembling);
    }

    [Fact]
    public void An_open_case_beats_a_tentative_one() => Assert.Equal(new Settlement.GiveWay("C"), Settlement.Decide("B", [Tentative("A"), Open("C")]));

    [Fact]
    public void Of_several_open_cases_the_lowest_id_wins() => Assert.Equal(new Settlement.GiveWay("C"), Settlement.Decide("A", [Open("D"), Open("C")]));

    [Fact]
    public void A_case_that_people_work_on_beats_a_closed_one() =>
        Assert.Equal(new Settlement.GiveWay("D"), Settlement.Decide("A", [Open("C") with { IsClosed = true }, Open("D")]));

    [Fact]
    public void Between_tentative_cases_the_lowest_id_wins() => Assert.Equal(
        new Settlement.GiveWay("A"), Settlement.Decide("C", [Tentative("B"), Tentative("A"), Tentative("D")]));

    [Fact]
    public void The_winner_captures_all_losers() => Assert.Equal(
        ["B", "C"], Assert.IsType<Settlement.Open>(Settlement.Decide("A", [Tentative("C"), Tentative("B")])).Capture);

    [Fact]
    public void Cases_that_may_be_about_the_same_child_are_listed_and_left_alone()
    {
        var open = Assert.IsType<Settlement.Open>(Settlement.Decide("C", [Open("A", Likeness.Possible), Tentative("B", Likeness.Possible), Open("D", Likeness.Different)]));

        Assert.Empty(open.Capture);
        Assert.Equal(["A", "B"], open.Resembling);
    }

    [Fact]
    public void Of_two_tentative_cases_that_see_each_other_one_opens_and_one_gives_way() => Always.Holds(AnyIds.Two, pair =>
    {
        var (one, other) = pair;
        var lower = string.CompareOrdinal(one, other) < 0 ? one : other;
        var higher = lower == one ? other : one;

        Assert.Equal([higher], Assert.IsType<Settlement.Open>(Settlement.Decide(lower, [Tentative(higher)])).Capture);
        Assert.Equal(new Settlement.GiveWay(lower), Settlement.Decide(higher, [Tentative(lower)]));
    });

    private static Candidate Tentative(string id, Likeness likeness = Likeness.Same) => new(id, false, Matches.Of(likeness));

    private static Candidate Open(string id, Likeness likeness = Likeness.Same) => new(id, true, Matches.Of(likeness));
}
