using FunctionsRuntime;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class PollingBackOffTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void The_first_wait_is_the_shortest() => Assert.Equal(TimeSpan.FromMilliseconds(100), BackOff(seed: 1).Next());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_wait_is_about_twice_the_one_before_up_to_the_longest(int seed)
    {
        var backOff = BackOff(seed);
        var waits = Enumerable.Range(0, 20).Select(_ => backOff.Next()).ToArray();

        Assert.All(waits.Zip(waits.Skip(1)), pair =>
            Assert.True(pair.Second == Longest || pair.Second / pair.First is >= 1.6 and <= 2.4, $"{pair.First} to {pair.Second}"));
        Assert.Equal(Longest, waits[^1]);
    }

    [Fact]
    public void Two_hosts_do_not_wait_in_step()
    {
        var (first, second) = (BackOff(seed: 1), BackOff(seed: 2));

        Assert.NotEqual(Enumerable.Range(0, 4).Select(_ => first.Next()), Enumerable.Range(0, 4).Select(_ => second.Next()));
    }

    [Fact]
    public void After_work_was_found_the_wait_is_short_again()
    {
        var backOff = BackOff(seed: 1);
        _ = Enumerable.Range(0, 5).Select(_ => backOff.Next()).Last();

        backOff.Reset();

        Assert.Equal(TimeSpan.FromMilliseconds(100), backOff.Next());
    }

    private static PollingBackOff BackOff(int seed) => new(Longest, new Random(seed));
}
