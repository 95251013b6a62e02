using AlertPipeline.Identity.Names;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class NamePropertyTests
{
    [Fact]
    public void It_does_not_matter_which_name_comes_first() => Always.Holds(
        AnyNames.One.Two(),
        pair => Assert.Equal(NameComparison.Compare(pair.Item1, pair.Item2), NameComparison.Compare(pair.Item2, pair.Item1)),
        times: 5000);

    [Fact]
    public void A_name_is_the_same_as_itself() => Always.Holds(
        AnyNames.One.Where(name => name.CanBeCompared),
        name => Assert.InRange(NameComparison.Compare(name, name).Similarity, 0.85, 1));

    [Fact]
    public void A_similarity_is_a_share() => Always.Holds(
        AnyNames.One.Two(),
        pair => Assert.InRange(NameComparison.Compare(pair.Item1, pair.Item2).Similarity, 0, 1),
        times: 2000);

    [Fact]
    public void Names_in_another_order_are_as_similar() => Always.Holds(
        AnyNames.Token.Two(),
        pair => Assert.Equal(1, NameComparison.Compare(Full($"{pair.Item1} {pair.Item2}"), Full($"{pair.Item2} {pair.Item1}")).Similarity));

    [Fact]
    public void Any_text_is_a_name() => Always.Holds(
        AnyNames.Anything.Two(),
        pair =>
        {
            var (one, other) = (PersonName.Of(pair.Item1, pair.Item2, null), Full(pair.Item2 + pair.Item1));
            Assert.InRange(NameComparison.Compare(one, other).Similarity, 0, 1);
            Assert.NotNull(NameExplanation.Of(one, other));
            Assert.DoesNotContain(NameKeys.OfPairs(one), key => key.Value.Length == 0);
        },
        times: 3000);

    [Fact]
    public void Every_token_is_explained_once() => Always.Holds(
        AnyNames.One.Two(),
        pair =>
        {
            var explanation = NameExplanation.Of(pair.Item1, pair.Item2);
            var joined = explanation.Meetings.Count(meeting => meeting.Kind == MeetingKind.Joined);
            var explained = (2 * explanation.Meetings.Count) + explanation.OnlyInOne.Count + explanation.OnlyInOther.Count;

            Assert.Equal(pair.Item1.Tokens.Count + pair.Item2.Tokens.Count, explained + joined);
        });

    private static PersonName Full(string name) => PersonName.Of(null, null, name);
}
