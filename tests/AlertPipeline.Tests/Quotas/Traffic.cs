using AlertPipeline.Quotas;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Quotas;

/// <summary>Requests at any moments under any policy, and what a bucket says to each.</summary>
internal sealed record Traffic(QuotaPolicy Policy, IReadOnlyList<Instant> Moments)
{
    public static Gen<Traffic> Any { get; } =
        from burst in Gen.Choose(1, 20)
        from count in Gen.Choose(1, 1000)
        from seconds in Gen.Elements(1, 60)
        from waits in Gen.ListOf(Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 100), Gen.Choose(100, 20_000)), 60)
        select new Traffic(QuotaPolicy.Of("reports", burst, count, Duration.FromSeconds(seconds)), [.. Moment(waits)]);

    public IReadOnlyList<QuotaDecision> Decisions => Decide(Moments);

    public TokenBucket Left => Decisions.Count == 0 ? TokenBucket.Full : Decisions[^1].Bucket;

    public Instant End => Moments.Count == 0 ? Some.Now : Moments[^1];

    public IReadOnlyList<Instant> Allowed => [.. Moments.Zip(Decisions).Where(pair => pair.Second.Allowed).Select(pair => pair.First)];

    public IReadOnlyList<QuotaDecision> Decide(IEnumerable<Instant> moments)
    {
        var (bucket, decisions) = (TokenBucket.Full, new List<QuotaDecision>());
        foreach (var moment in moments)
        {
            decisions.Add(bucket.Take(Policy, moment));
            bucket = decisions[^1].Bucket;
        }

        return decisions;
    }

    private static IEnumerable<Instant> Moment(IEnumerable<int> waits)
    {
        var at = Some.Now;
        return waits.Select(wait => at += Duration.FromMilliseconds(wait));
    }
}
