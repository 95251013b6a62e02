using AlertPipeline.Identity;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Finding;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityPropertyTests
{
    private const string Number = "2812345678";
    private const string Phone = "+31612345678";
    private static readonly LocalDate Day = new(2026, 11, 20);
    private static readonly LocalDate BirthDay = new(2011, 2, 3);

    [Fact]
    public void It_does_not_matter_which_report_came_first() => Always.Holds(
        AnyFacts.One.Two(),
        pair => Assert.Equal(IdentityComparison.Compare(pair.Item1, pair.Item2), IdentityComparison.Compare(pair.Item2, pair.Item1)),
        times: 5000);

    [Fact]
    public void Two_V_numbers_are_never_the_same_child() => Always.Holds(
        AnyFacts.One.Two(),
        pair => Assert.NotEqual(Likeness.Same, IdentityComparison.Compare(pair.Item1 with { VNumber = Number }, pair.Item2 with { VNumber = "2887654321" }).Likeness));

    [Fact]
    public void Evidence_that_agrees_never_lowers_the_probability() => Always.Holds(
        from pair in AnyFacts.One.Two()
        from agree in Gen.Elements(Agreements)
        select (pair.Item1, pair.Item2, agree),
        each =>
        {
            var (one, other, (without, with)) = each;
            Assert.True(Probability(with(one), with(other)) >= Probability(without(one), without(other)));
        },
        times: 3000);

    [Fact]
    public void A_probability_lies_between_0_and_1_and_an_explanation_gives_the_same() => Always.Holds(AnyFacts.One.Two(), pair =>
    {
        var match = IdentityComparison.Compare(pair.Item1, pair.Item2);

        Assert.InRange(match.Probability, 0, 1);
        Assert.Equal(match, IdentityComparison.Explain(pair.Item1, pair.Item2).Match);
    });

    [Fact]
    public void One_kind_of_evidence_alone_never_links() => Always.Holds(
        AnyFacts.One.Two().Where(pair => !Statement.Joins(pair.Item1, pair.Item2)),
        pair =>
        {
            var match = IdentityComparison.Compare(pair.Item1, pair.Item2);
            Assert.True(match.Likeness != Likeness.Same || int.PopCount((int)match.Groups) > 1);
        },
        times: 3000);

    [Fact]
    public void Reports_that_are_alike_and_say_enough_find_each_other() => Always.Holds(
        AnyFacts.One.Where(facts => facts.CanBeCompared).Two(),
        pair => Assert.True(
            IdentityComparison.Compare(pair.Item1, pair.Item2).Likeness == Likeness.Different || MatchKeys.Written(pair.Item1).Intersect(MatchKeys.Sought(pair.Item2)).Any()),
        times: 5000);

    private static (Func<IdentityFacts, IdentityFacts> Without, Func<IdentityFacts, IdentityFacts> With)[] Agreements =>
    [
        (facts => facts with { VNumber = null }, facts => facts with { VNumber = Number }),
        (facts => facts with { Phone = null }, facts => facts with { Phone = Phone }),
        (facts => facts with { PartnerFile = null }, facts => facts with { PartnerFile = "coa\n7" }),
        (facts => facts with { Born = null }, facts => facts with { Born = new Born(BirthDay, BirthDay.Year, BirthDay.Year) }),
        (facts => facts with { Born = null }, facts => facts with { Born = new Born(null, BirthDay.Year, BirthDay.Year) }),
        (facts => facts with { SeenOn = null }, facts => facts with { SeenOn = Day }),
        (facts => facts with { SeenAt = null }, facts => facts with { SeenAt = "GM1950" }),
        (facts => facts with { Sex = AlertPipeline.Reports.Sex.Unknown }, facts => facts with { Sex = AlertPipeline.Reports.Sex.Female }),
    ];

    private static double Probability(IdentityFacts one, IdentityFacts other) => IdentityComparison.Compare(one, other).Probability;
}
