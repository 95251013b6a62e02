
namespace AlertPipeline.Tests.Quotas;

public sealed class TokenBucketPropertyTests
{
    [Fact]
    public void From_any_moment_to_any_other_no_more_is_allowed_than_the_burst_and_what_grew_back() => Always.Holds(Traffic.Any, traffic =>
    {
        foreach (var (from, index) in traffic.Allowed.Select((moment, index) => (moment, index)))
        {
            Assert.All(
                traffic.Allowed.Skip(index).Select((to, count) => (to, Count: count + 1)),
                window => Assert.True(window.Count <= traffic.Policy.Burst + ((window.to - from) / traffic.Policy.Interval)));
        }
    });

    [Fact]
    public void After_the_time_it_says_one_more_is_allowed() => Always.Holds(
        Traffic.Any,
        traffic => Assert.All(
            traffic.Moments.Zip(traffic.Decisions),
            pair => Assert.Equal(pair.Second.Remaining, pair.Second.Bucket.Take(traffic.Policy, pair.First + pair.Second.Wait).Remaining)));

    [Fact]
    public void After_the_time_to_fill_a_whole_burst_is_allowed() => Always.Holds(Traffic.Any, traffic =>
    {
        var after = Enumerable.Repeat(traffic.End + traffic.Policy.FillTime, traffic.Policy.Burst);
        Assert.All(traffic.Decide(traffic.Moments.Concat(after)).TakeLast(traffic.Policy.Burst), decision => Assert.True(decision.Allowed));
    });

    [Fact]
    public void A_refused_request_costs_nothing() => Always.Holds(
        Traffic.Any,
        traffic => Assert.Equal(
            traffic.Decisions.Where(decision => decision.Allowed).Select(decision => decision.Remaining), traffic.Decide(traffic.Allowed).Select(decision => decision.Remaining)));

    [Fact]
    public void Some_is_refused_and_some_is_allowed_in_what_is_tried()
    {
        var counts = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        Always.Holds(Traffic.Any, traffic => traffic.Decisions.ToList().ForEach(decision => counts[decision.Allowed]++));

        Assert.All(counts.Values, count => Assert.True(count > 1000));
    }
}
