using AlertPipeline.Clusters;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class PieceCountTests
{
    [Fact]
    public void Children_who_leave_within_hours_are_one_group() =>
        Assert.Equal([2, 1], PieceCount.Groups(ClusterRule.Disappearances, [Disappearance("a", 0), Disappearance("b", 0.2), Disappearance("c", 0.3)]));

    [Fact]
    public void A_child_who_leaves_again_is_no_group() =>
        Assert.Equal([1], PieceCount.Groups(ClusterRule.Disappearances, [Disappearance("a", 0), Disappearance("b", 0.1) with { CaseId = Disappearance("a", 0).CaseId }]));

    [Fact]
    public void A_journey_counts_once_however_many_are_on_it() =>
        Assert.Equal([1], PieceCount.Groups(ClusterRule.Route, [Disappearance("a", 0), Disappearance("b", 0.1)]));

    [Fact]
    public void There_are_as_many_pieces_as_all_groups_hold() => Assert.All(Enum.GetValues<ClusterRule>(), rule =>
    {
        Piece[] pieces = [.. Enumerable.Range(0, 40).Select(number => Disappearance($"{number}", number * number / 50.0)), Signal("s", 0), Signal("t", 0.5), Signal("u", 3)];
        Assert.Equal(PieceCount.Of(rule, pieces), PieceCount.Groups(rule, pieces).Sum());
    });
}
