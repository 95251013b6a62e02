using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityPropertyTests
{
    [Fact]
    public void It_does_not_matter_which_report_came_first() => Always.Holds(
        AnyFacts.One.Two(),
        pair => Assert.Equal(IdentityComparison.Compare(pair.Item1, pair.Item2), IdentityComparison.Compare(pair.Item2, pair.Item1)),
        times: 5000);

    [Fact]
    public void Two_V_numbers_are_never_the_same_child() => Always.Holds(
        AnyFacts.One.Two(),
        pair => Assert.NotEqual(Likeness.Same, IdentityComparison.Compare(pair.Item1 with { VNumber = "2812345678" }, pair.Item2 with { VNumber = "2887654321" }).Likeness));

    [Fact]
    public void Reports_that_are_alike_and_say_enough_find_each_other() => Always.Holds(
        AnyFacts.One.Where(facts => facts.CanBeCompared).Two(),
        pair => Assert.True(
            IdentityComparison.Compare(pair.Item1, pair.Item2).Likeness == Likeness.Different || MatchKeys.Written(pair.Item1).Intersect(MatchKeys.Sought(pair.Item2)).Any()),
        times: 5000);
}
