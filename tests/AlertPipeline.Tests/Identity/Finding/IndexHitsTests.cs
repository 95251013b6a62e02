using AlertPipeline.Identity.Finding;

namespace AlertPipeline.Tests.Identity.Finding;

public sealed class IndexHitsTests
{
    private static readonly MatchValue Number = new(MatchKinds.VNumber, "2812345678");
    private static readonly MatchValue Names = new(MatchKinds.Names, "robel negash");
    private static readonly MatchValue NamesNoYear = new(MatchKinds.NamesNoYear, "robel negash");
    private static readonly MatchValue Birth = new(MatchKinds.NameBirth, "robel");
    private static readonly MatchValue Day = new(MatchKinds.NameDay, "robel");
    private static readonly MatchValue Place = new(MatchKinds.PlaceDay, "GM1950");

    [Fact]
    public void A_case_that_shares_several_values_is_found_once_by_the_most_telling() => Assert.Equal(
        [new IndexHit("B", true), new IndexHit("A", false)], IndexHits.Of([new(Number, ["B"]), new(Day, ["A", "B"])]).Cases);

    [Fact]
    public void A_value_that_too_many_share_is_passed_over_as_long_as_another_one_tells_something()
    {
        var hits = IndexHits.Of([new(Birth, []), new(Day, Many(MatchValue.MostOfOne + 1)), new(Place, ["A"])]);

        Assert.Equal(["A"], hits.Cases.Select(hit => hit.CaseId));
        Assert.False(hits.CutOff);
    }

    [Fact]
    public void A_value_that_just_few_enough_share_is_not_passed_over() =>
        Assert.Equal(MatchValue.MostOfOne, IndexHits.Of([new(Day, Many(MatchValue.MostOfOne))]).Cases.Count);

    [Fact]
    public void Where_nothing_but_identifiers_tells_anything_a_person_has_to_look() =>
        Assert.True(IndexHits.Of([new(Number, []), new(Day, Many(MatchValue.MostOfOne + 1)), new(Place, Many(MatchValue.MostOfOne + 1))]).CutOff);

    [Fact]
    public void Where_nothing_tells_of_an_earlier_disappearance_a_person_has_to_look() =>
        Assert.True(IndexHits.Of([new(Day, []), new(Names, Many(MatchValue.MostOfTwo + 1)), new(NamesNoYear, [])]).CutOff);

    [Fact]
    public void A_name_with_a_date_of_birth_tells_of_an_earlier_disappearance() =>
        Assert.False(IndexHits.Of([new(Birth, []), new(Day, []), new(Names, Many(MatchValue.MostOfTwo + 1))]).CutOff);

    [Fact]
    public void A_report_that_says_nothing_is_not_cut_off() => Assert.False(IndexHits.Of([new(Number, [])]).CutOff);

    [Fact]
    public void More_than_can_be_compared_are_cut_off_and_said_to_be()
    {
        var hits = IndexHits.Of([new(Number, ["first"]), new(Birth, Many(MatchValue.MostCandidates))]);

        Assert.Equal(MatchValue.MostCandidates, hits.Cases.Count);
        Assert.Equal("first", hits.Cases[0].CaseId);
        Assert.True(hits.CutOff);
    }

    [Fact]
    public void As_many_as_can_be_compared_are_not_cut_off() => Assert.False(IndexHits.Of([new(Birth, Many(MatchValue.MostCandidates))]).CutOff);

    private static IReadOnlyList<string> Many(int count) => [.. Enumerable.Range(0, count).Select(number => $"case-{number}")];
}
