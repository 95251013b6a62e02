using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class SharedClueTests
{
    [Fact]
    public void One_vehicle_in_two_cases_is_told_wherever_they_are() =>
        Assert.Equal("a b", Ids(Only(ClusterRule.SharedClue, Disappearance("a", 0, "GM0106", Plate), Disappearance("b", 150, Here, Plate))));

    [Fact]
    public void A_case_and_a_signal_share_a_clue_too() => Only(ClusterRule.SharedClue, Disappearance("a", 0, "GM0106", Plate), Signal("b", 9, clues: Plate));

    [Fact]
    public void Two_reports_of_one_case_share_nothing() =>
        Assert.Empty(NoticesOf(Disappearance("a", 0, Here, Plate), Signal("b", 1, clues: Plate) with { CaseId = "a" }));

    [Fact]
    public void Two_people_who_saw_the_same_vehicle_on_one_day_are_one_signal() =>
        Assert.Empty(NoticesOf(Signal("a", 0, clues: Plate), Signal("b", 0.9, clues: Plate)));

    [Fact]
    public void Two_children_who_left_with_one_vehicle_on_one_day_are_two() =>
        Only(ClusterRule.SharedClue, Disappearance("a", 0, clues: Plate), Disappearance("b", 0.1, clues: Plate));

    [Fact]
    public void What_was_kept_for_too_long_joins_nothing() => Assert.Empty(NoticesOf(Disappearance("a", 0, Here, Plate), Disappearance("b", 183, Here, Plate)));

    [Fact]
    public void A_partial_plate_joins_and_the_notice_is_about_the_whole_one()
    {
        var notice = Only(ClusterRule.SharedClue, Signal("a", 0, clues: Plate), Signal("b", 1, clues: Clue.Plate.Read("12-XX-?4")!));

        Assert.Equal((Ground.Of(Plate), ClueStrength.Moderate), (notice.Ground, notice.Strength));
    }

    [Fact]
    public void Two_shared_clues_are_two_notices()
    {
        var phone = Clue.Phone.Read("0612345678")!;

        Assert.Equal(
            [GroundKind.Vehicle, GroundKind.PhoneOrAccount],
            NoticesOf(Signal("a", 0, clues: [Plate, phone]), Signal("b", 1, clues: [Plate, phone])).Select(notice => notice.Ground.Kind));
    }

    [Fact]
    public void A_name_that_is_too_common_to_have_a_key_joins_nothing()
    {
        var name = Clue.ThirdPerson.Read("Mohammed")!;

        Assert.Empty(NoticesOf(Signal("a", 0, clues: name), Signal("b", 1, clues: name), Signal("c", 2, clues: name)));
    }
}
