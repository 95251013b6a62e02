using AlertPipeline.Quotas;
using NodaTime;

namespace AlertPipeline.Tests.Quotas;

public sealed class TokenBucketTests
{
    private static readonly QuotaPolicy Policy = QuotaPolicy.Of("reports", burst: 3, count: 2, Duration.FromSeconds(1));

    [Fact]
    public void After_a_quiet_time_a_burst_is_allowed_and_one_more_is_not() =>
        Assert.Equal([(true, 2), (true, 1), (true, 0), (false, 0)], Take(4, Some.Now).Select(decision => (decision.Allowed, decision.Remaining)));

    [Fact]
    public void A_refusal_says_when_the_next_one_is_allowed()
    {
        var refused = Take(4, Some.Now)[^1];

        Assert.Equal(Duration.FromMilliseconds(500), refused.Wait);
        Assert.True(refused.Bucket.Take(Policy, Some.Now + refused.Wait).Allowed);
    }

    [Fact]
    public void A_moment_before_that_it_is_not()
    {
        var refused = Take(4, Some.Now)[^1];

        Assert.False(refused.Bucket.Take(Policy, Some.Now + refused.Wait - Duration.Epsilon).Allowed);
    }

    [Fact]
    public void A_bucket_never_holds_more_than_its_burst() =>
        Assert.Equal(2, Take(4, Some.Now)[^1].Bucket.Take(Policy, Some.Now + Duration.FromDays(1)).Remaining);

    [Fact]
    public void A_clock_that_is_set_back_costs_at_most_the_time_to_fill()
    {
        var back = Some.Now - Duration.FromDays(1);
        var refused = Take(3, Some.Now)[^1].Bucket.Take(Policy, back);

        Assert.False(refused.Allowed);
        Assert.Equal(2, refused.Bucket.Take(Policy, back + Policy.FillTime).Remaining);
    }

    [Fact]
    public void A_smaller_limit_holds_at_once_and_an_old_debt_is_no_longer_than_it()
    {
        var smaller = QuotaPolicy.Of("reports", burst: 1, count: 1, Duration.FromSeconds(1));
        var refused = Take(3, Some.Now)[^1].Bucket.Take(smaller, Some.Now);

        Assert.False(refused.Allowed);
        Assert.True(refused.Bucket.Take(smaller, Some.Now + smaller.FillTime).Allowed);
    }

    private static List<QuotaDecision> Take(int times, Instant now)
    {
        var (bucket, decisions) = (TokenBucket.Full, new List<QuotaDecision>());
        foreach (var _ in Enumerable.Range(0, times))
        {
            decisions.Add(bucket.Take(Policy, now));
            bucket = decisions[^1].Bucket;
        }

        return decisions;
    }
}
