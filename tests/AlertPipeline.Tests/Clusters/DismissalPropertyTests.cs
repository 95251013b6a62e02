using AlertPipeline.Clusters;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Clusters;

public sealed class DismissalPropertyTests
{
    private static readonly ClusterOptions Options = new();
    private static readonly bool[] EitherWay = [false, true];

    private static Gen<(Notice Seen, Notice Again, Instant At)> Any { get; } =
        from seen in SomePieces.Any.NonEmptyListOf()
        from count in Gen.Choose(0, 2)
        from more in SomePieces.Any.ListOf(count)
        from day in Gen.Choose(-250, 60)
        select (Shared(seen), Shared(seen.Concat(more)), Some.Now + Duration.FromDays(day));

    [Fact]
    public void A_disappearance_always_brings_it_back() => Always.Holds(Any.Where(each => Unseen(each).Any(piece => piece.Kind == PieceKind.Disappearance)), each =>
        Assert.All(EitherWay, isKnown => Assert.True(Dismissed(each.Seen, each.At, isKnown).EndsWith(each.Again, Options))));

    [Fact]
    public void What_was_seen_never_brings_it_back() => Always.Holds(Any, each =>
        Assert.All(EitherWay, isKnown => Assert.False(Dismissed(each.Again, each.At, isKnown).EndsWith(each.Seen, Options))));

    [Fact]
    public void Put_aside_for_this_time_it_comes_back_with_whatever_was_not_seen() => Always.Holds(Any, each =>
        Assert.Equal(Unseen(each).Any(), Dismissed(each.Seen, each.At, isKnown: false).EndsWith(each.Again, Options)));

    [Fact]
    public void What_keeps_quiet_because_it_is_known_is_signals_of_no_case_from_a_place_that_was_seen() => Always.Holds(
        Any.Where(each => !Dismissed(each.Seen, each.At, isKnown: true).EndsWith(each.Again, Options)),
        each => Assert.All(Unseen(each), piece =>
        {
            Assert.Equal((PieceKind.Signal, null), (piece.Kind, piece.CaseId));
            Assert.Contains(each.Seen.Pieces, seen => seen.Place is { } place && place == piece.Place);
            Assert.True(piece.At <= each.At + Options.Standing);
        }));

    private static Dismissal Dismissed(Notice notice, Instant at, bool isKnown) => Dismissal.Of(notice, "Anna Jansen", at, "bekend", isKnown);

    private static IEnumerable<Piece> Unseen((Notice Seen, Notice Again, Instant At) each) =>
        each.Again.Pieces.ExceptBy(each.Seen.Pieces.Select(piece => piece.Id), piece => piece.Id);

    private static Notice Shared(IEnumerable<Piece> pieces) => new()
    {
        Rule = ClusterRule.SharedClue,
        Ground = Ground.Of(SomePieces.Plate),
        Pieces = [.. pieces.DistinctBy(piece => piece.Id)],
        Threshold = Options.SharedClue,
    };
}
