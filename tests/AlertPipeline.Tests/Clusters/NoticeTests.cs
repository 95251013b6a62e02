using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Protection;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Protection;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class NoticeTests
{
    private readonly KeyedHasher hasher = new(KeyRings.Of("1"));

    private static Notice Pair { get; } = Only(ClusterRule.SharedClue, Signal("a", 0, clues: Plate), Signal("b", 1, clues: Plate));

    private static Notice Three { get; } = Only(ClusterRule.SharedClue, Signal("a", 0, clues: Plate), Signal("b", 1, clues: Plate), Signal("c", 2, clues: Plate));

    [Fact]
    public void A_further_piece_gives_the_same_notice() => Assert.Equal(NoticeId.Of(Pair, hasher), NoticeId.Of(Three, hasher));

    [Fact]
    public void Another_rule_or_ground_gives_another_one() => Assert.Equal(3, new[]
    {
        Pair, Pair with { Rule = ClusterRule.RepeatedClue }, Pair with { Ground = Ground.Of(Look) },
    }.Select(notice => NoticeId.Of(notice, hasher)).Distinct().Count());

    [Fact]
    public void Nobody_can_tell_a_telephone_number_from_an_id() =>
        Assert.NotEqual(NoticeId.Of(Pair, hasher), NoticeId.Of(Pair, new KeyedHasher(new KeyRing(KeyRings.Of("1").Encryption, KeyRings.Of("1").Index, new byte[32]))));

    [Fact]
    public void A_notice_says_the_rule_what_is_usual_and_what_would_make_it_wrong() => Assert.Equal(
        [
            "Op deze locatie zijn binnen 14 dagen 2 signalen van ophalen of ronselen gemeld.",
            "Gewoon is hier ongeveer 0,1 in 14 dagen.",
            "Dit klopt niet als meldingen over dezelfde gebeurtenis gaan, of als iemand kinderen met een goede reden ophaalt.",
        ],
        NoticeText.Of(Only(ClusterRule.Approaches, Signal("a", 0, ConcernType.PickUp), Signal("b", 3, ConcernType.PickUp))));

    [Fact]
    public void Every_rule_and_ground_has_its_words_and_none_tells_who_or_what_it_is()
    {
        var texts = from rule in Enum.GetValues<ClusterRule>()
                    from kind in Enum.GetValues<GroundKind>()
                    from strength in Enum.GetValues<ClueStrength>()
                    select NoticeText.Of(Pair with { Rule = rule, Ground = new Ground(kind, "12XX34"), Strength = strength });

        Assert.All(texts, lines =>
        {
            Assert.Equal(3, lines.Count);
            Assert.DoesNotContain("12XX34", string.Join(' ', lines), StringComparison.Ordinal);
            Assert.DoesNotContain("slachtoffer", string.Join(' ', lines), StringComparison.OrdinalIgnoreCase);
        });
    }
}
