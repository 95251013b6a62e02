using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class ClusterPropertyTests
{
    private static Gen<Piece[]> Several { get; } = Any.ListOf(12).Select(pieces => pieces.DistinctBy(piece => piece.Id).ToArray());

    [Fact]
    public void A_notice_keeps_to_its_threshold_and_holds_the_new_piece() => Always.Holds(Several, pieces => Assert.All(NoticesOf(pieces), notice =>
    {
        Assert.True(notice.Count >= notice.Threshold.Pieces);
        Assert.Contains(pieces[^1], notice.Pieces);
        Assert.Equal(notice.Pieces.Distinct().OrderBy(piece => piece.At), notice.Pieces);
        Assert.All(notice.Pieces, piece => Assert.True((piece.At - pieces[^1].At) is var apart && (apart < Duration.Zero ? -apart : apart) < notice.Threshold.Within));
    }));

    [Fact]
    public void It_does_not_matter_in_which_order_the_earlier_pieces_are_given() => Always.Holds(
        Several,
        pieces => Assert.Equal(Told(pieces), Told([.. pieces[..^1].Reverse(), pieces[^1]])));

    [Fact]
    public void Whichever_piece_comes_last_a_full_window_is_told() => Always.Holds(
        Any.Where(piece => piece.Kind == PieceKind.Disappearance).ListOf(3).SelectMany(pieces => Gen.Choose(0, 2), (pieces, last) => (pieces, last)),
        each =>
        {
            var pieces = each.pieces.Select((piece, at) => piece with { Id = $"{at}", CaseId = $"{at}", Place = Here, At = Some.Now + Duration.FromDays(at) }).ToList();
            Assert.Contains(ClusterRules.Of(pieces[each.last], pieces, _ => Quiet, new ClusterOptions()), notice => notice.Rule == ClusterRule.Disappearances && Ids(notice) == "0 1 2");
        });

    [Fact]
    public void A_piece_that_shares_nothing_changes_nothing() => Always.Holds(
        Several,
        pieces => Assert.Equal(Told(pieces), Told([Signal("other", 1, ConcernType.PickUp, "GM9999"), .. pieces])));

    [Fact]
    public void The_more_is_usual_the_less_is_told() => Always.Holds(Several, pieces => Assert.Empty(
        ClusterRules.Of(pieces[^1], pieces[..^1], _ => Usual(50), new ClusterOptions()).Select(Text).Except(Told(pieces))));

    [Fact]
    public void What_is_told_of_has_a_ground_by_which_it_can_be_found() => Always.Holds(Several, pieces => Assert.All(
        NoticesOf(pieces).Where(notice => notice.Rule != ClusterRule.SharedClue),
        notice => Assert.All(notice.Pieces, piece => Assert.Contains(new CountedGround(notice.Rule, notice.Ground), CountedGround.Of(piece)))));

    private static List<string> Told(Piece[] pieces) => [.. NoticesOf(pieces).Select(Text)];

    private static string Text(Notice notice) => $"{notice.Rule} {notice.Ground} {Ids(notice)}";
}
