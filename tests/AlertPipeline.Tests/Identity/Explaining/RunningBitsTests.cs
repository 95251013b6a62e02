using AlertPipeline.Identity.Explaining;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity.Explaining;

public sealed class RunningBitsTests
{
    [Fact]
    public void What_is_shown_adds_up_to_the_rounded_sum_and_each_line_is_near_its_own_bits() =>
        Always.Holds(Gen.Choose(-900, 900).Select(hundredths => hundredths / 100.0).ListOf(), lines =>
        {
            var shown = RunningBits.Of(lines);

            Assert.Equal((double)shown.Sum(), lines.Sum(), tolerance: 0.0501);
            Assert.All(shown.Zip(lines), line => Assert.Equal((double)line.First, line.Second, tolerance: 0.1));
        });

    [Fact]
    public void A_line_of_whole_tenths_is_shown_as_it_is() => Assert.Equal([-9m, 4.1m, 7.8m, 0m], RunningBits.Of([-9, 4.06, 7.8, 0]));
}
