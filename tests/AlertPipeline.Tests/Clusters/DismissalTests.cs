using AlertPipeline.Clusters;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class DismissalTests
{
    private static readonly ClusterOptions Options = new();

    private static Notice Pair { get; } = Only(ClusterRule.SharedClue, Signal("a", 0, clues: Plate), Signal("b", 1, clues: Plate));

    [Fact]
    public void A_notice_that_was_put_aside_comes_back_with_a_new_piece() => Assert.True(ThisTime(Pair).EndsWith(With(Signal("c", 2, clues: Plate)), Options));

    [Fact]
    public void It_does_not_come_back_with_what_the_person_saw() => Assert.False(ThisTime(With(Signal("c", 2, clues: Plate))).EndsWith(Pair, Options));

    [Fact]
    public void What_is_known_at_a_location_stays_quiet_when_somebody_names_it_there_again() =>
        Assert.False(Known(Pair).EndsWith(With(Signal("c", 2, clues: Plate)), Options));

    [Fact]
    public void It_comes_back_when_a_child_disappeared() => Assert.True(Known(Pair).EndsWith(With(Disappearance("c", 2, clues: Plate)), Options));

    [Fact]
    public void It_comes_back_with_a_signal_about_a_missing_child() =>
        Assert.True(Known(Pair).EndsWith(With(Signal("c", 2, clues: Plate) with { CaseId = "case" }), Options));

    [Theory]
    [InlineData("GM0106")]
    [InlineData(null)]
    public void It_comes_back_when_it_is_seen_at_another_or_an_unknown_place(string? place) =>
        Assert.True(Known(Pair).EndsWith(With(Signal("c", 2, place: place, clues: Plate)), Options));

    [Fact]
    public void It_is_known_at_every_place_where_the_person_saw_it() =>
        Assert.False(Known(With(Signal("c", 2, place: "GM0106", clues: Plate))).EndsWith(With(Signal("d", 3, place: "GM0106", clues: Plate)), Options));

    [Theory]
    [InlineData(182, false)]
    [InlineData(182.1, true)]
    public void Half_a_year_later_people_are_asked_again(double day, bool comesBack) =>
        Assert.Equal(comesBack, Known(Pair).EndsWith(With(Signal("c", day, clues: Plate)), Options));

    [Fact]
    public void A_place_from_which_many_disappear_is_never_known() => Assert.All(
        Enum.GetValues<ClusterRule>(),
        rule => Assert.Equal(rule == ClusterRule.SharedClue, Dismissal.CanBeKnown(Pair with { Rule = rule })));

    [Fact]
    public void Nothing_is_known_where_nobody_knows_the_place() =>
        Assert.False(Dismissal.CanBeKnown(Only(ClusterRule.SharedClue, Signal("a", 0, place: null, clues: Plate), Signal("b", 1, place: null, clues: Plate))));

    private static Notice With(Piece piece) => Pair with { Pieces = [.. Pair.Pieces, piece] };

    private static Dismissal ThisTime(Notice notice) => Dismissal.Of(notice, "Anna Jansen", Some.Now, "zelfde melding", isKnown: false);

    private static Dismissal Known(Notice notice) => Dismissal.Of(notice, "Anna Jansen", Some.Now, "taxi van de locatie", isKnown: true);
}
