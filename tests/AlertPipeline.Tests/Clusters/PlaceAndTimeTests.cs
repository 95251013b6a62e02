using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class PlaceAndTimeTests
{
    [Fact]
    public void Three_disappearances_at_one_place_in_seven_days_are_told() =>
        Assert.Equal("a b c", Ids(Only(ClusterRule.Disappearances, Disappearance("a", 0), Disappearance("b", 3), Disappearance("c", 6.9))));

    [Fact]
    public void Three_in_more_than_seven_days_are_not() => Assert.Empty(NoticesOf(Disappearance("a", 0), Disappearance("b", 3), Disappearance("c", 7)));

    [Fact]
    public void Three_at_two_places_are_not() => Assert.Empty(NoticesOf(Disappearance("a", 0), Disappearance("b", 0, "GM0106"), Disappearance("c", 0)));

    [Fact]
    public void Three_at_an_unknown_place_are_not() => Assert.Empty(NoticesOf(Disappearance("a", 0, null), Disappearance("b", 0, null), Disappearance("c", 0, null)));

    [Fact]
    public void A_case_counts_once() =>
        Assert.Empty(NoticesOf(Disappearance("a", 0), Disappearance("b", 1), Disappearance("c", 2) with { CaseId = "a" }));

    [Theory]
    [InlineData(ConcernType.PickUp, ConcernType.Recruiting)]
    [InlineData(ConcernType.PickUp, ConcernType.PickUp)]
    public void Two_signals_of_pick_ups_or_recruiting_in_fourteen_days_are_told(ConcernType one, ConcernType other) =>
        Assert.Equal("a b", Ids(Only(ClusterRule.Approaches, Signal("a", 0, one), Signal("b", 13, other))));

    [Fact]
    public void Two_people_who_saw_the_same_pick_up_are_one_signal() =>
        Assert.Empty(NoticesOf(Signal("a", 0, ConcernType.PickUp), Signal("b", 0.9, ConcernType.PickUp)));

    [Fact]
    public void Other_signals_are_not_counted_with_them() => Assert.Empty(NoticesOf(Signal("a", 0, ConcernType.PickUp), Signal("b", 1, ConcernType.Debt)));

    [Fact]
    public void A_report_that_comes_late_completes_what_happened_then() =>
        Assert.Equal("a b c", Ids(Only(ClusterRule.Disappearances, Disappearance("a", 0), Disappearance("c", 4), Disappearance("d", 20), Disappearance("b", 2))));

    [Fact]
    public void The_same_two_places_of_a_journey_are_a_route_in_either_direction() =>
        Assert.Equal("a b", Ids(Only(ClusterRule.Route, Journey("a", 0, Here, "GM0106"), Journey("b", 20, "GM0106", Here))));

    [Fact]
    public void Children_who_leave_one_journey_together_are_no_route() => Assert.Empty(NoticesOf(Journey("a", 0, Here, "GM0106"), Journey("b", 0.1, Here, "GM0106")));

    [Fact]
    public void A_child_that_leaves_twice_on_the_same_way_is_no_route() =>
        Assert.Empty(NoticesOf(Journey("a", 0, Here, "GM0106"), Journey("b", 5, Here, "GM0106") with { CaseId = "a" }));

    [Fact]
    public void Other_ends_are_another_route() => Assert.Empty(NoticesOf(Journey("a", 0, Here, "GM0106"), Journey("b", 1, Here, "GM0363")));

    [Fact]
    public void A_modus_that_comes_again_at_one_place_is_told()
    {
        Clue modus = new Clue.Modus(ModusKind.TaxiPaidByOthers);

        var notice = Only(ClusterRule.RepeatedClue, Signal("a", 0, clues: modus), Signal("b", 5, clues: modus), Signal("c", 10, clues: modus));

        Assert.Equal(GroundKind.Modus, notice.Ground.Kind);
    }

    [Fact]
    public void The_look_of_a_vehicle_joins_nothing_elsewhere() =>
        Assert.Empty(NoticesOf(Signal("a", 0, clues: Look), Signal("b", 1, place: "GM0106", clues: Look), Signal("c", 2, place: "GM0363", clues: Look)));

    [Fact]
    public void A_place_where_it_is_usual_is_no_permanent_alarm()
    {
        var busy = Usual(90);

        Assert.Empty(NoticesOf(busy, Pieces(8)));
        Assert.Single(NoticesOf(busy, Pieces(12)));
    }

    private static Piece[] Pieces(int count) => [.. Enumerable.Range(0, count).Select(number => Disappearance($"{number:00}", number / 2.0))];

    private static Piece Journey(string id, double day, string from, string to) => Disappearance(id, day, from) with { JourneyTo = to };
}
