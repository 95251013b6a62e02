using AlertPipeline.Quotas;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Quotas;

public sealed class ReservedTokenTests
{
    private static readonly QuotaPolicy Policy = QuotaPolicy.Of("person", burst: 3, count: 3, Duration.FromMinutes(3));

    [Fact]
    public void The_first_come_at_once_and_the_others_one_after_the_other() =>
        Assert.Equal([0, 0, 0, 1, 2, 3], Turns(Enumerable.Repeat(0, 6)).Select(at => (at - Some.Now).TotalMinutes));

    [Fact]
    public void After_a_quiet_time_a_burst_comes_at_once_again() =>
        Assert.Equal([0, 0, 0, 600, 600, 600], Turns([0, 0, 0, 36_000, 36_000, 36_000]).Select(at => (at - Some.Now).TotalMinutes));

    [Fact]
    public void Nobody_overtakes_comes_too_early_or_waits_longer_than_those_before_take() => Always.Holds(Gen.Choose(0, 600).ListOf(40), gaps =>
    {
        var asked = gaps.Order().ToList();
        var turns = Turns(asked).ToList();

        Assert.Equal(turns.Order(), turns);
        Assert.All(turns.Zip(asked), turn => Assert.True(turn.First >= Some.Now + Duration.FromSeconds(turn.Second)));
        Assert.All(turns.Zip(turns.Skip(Policy.Burst)), apart => Assert.True(apart.Second - apart.First >= Policy.Interval));
    });

    private static IEnumerable<Instant> Turns(IEnumerable<int> seconds)
    {
        var bucket = TokenBucket.Full;
        foreach (var second in seconds)
        {
            (var at, bucket) = bucket.Reserve(Policy, Some.Now + Duration.FromSeconds(second));
            yield return at;
        }
    }
}
