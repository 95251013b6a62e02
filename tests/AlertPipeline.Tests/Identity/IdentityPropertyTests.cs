using AlertPipeline.Identity;
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
}
