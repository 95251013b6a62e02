using AlertPipeline.Quotas;
using NodaTime;

namespace AlertPipeline.Functions.Quotas;

/// <summary>The buckets of partners, places, people and channels in this instance of the app. It lives as long as the app does.</summary>
public sealed class QuotaBuckets(TimeProvider clock)
{
    private const int Many = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Owner, string Policy), TokenBucket> buckets = [];

    /// <summary>Asks for one token of an owner; a refusal takes nothing.</summary>
    public QuotaDecision Take(string owner, QuotaPolicy policy) => Change(owner, policy, (bucket, now) => bucket.Take(policy, now) is var decision ? (decision, decision.Bucket) : default);

    /// <summary>Takes one token of an owner, though it may come only later, and says when.</summary>
    public Instant Reserve(string owner, QuotaPolicy policy) => Change(owner, policy, (bucket, now) => bucket.Reserve(policy, now));

    private T Change<T>(string owner, QuotaPolicy policy, Func<TokenBucket, Instant, (T Answer, TokenBucket Bucket)> change)
    {
        lock (gate)
        {
            var now = clock.Now();
            if (buckets.Count >= Many)
            {
                DropFull(now);
            }

            var (answer, bucket) = change(buckets.GetValueOrDefault((owner, policy.Name), TokenBucket.Full), now);
            buckets[(owner, policy.Name)] = bucket;
            return answer;
        }
    }

    // Reporters write places in their own words: what is full again is as good as new.
    private void DropFull(Instant now)
    {
        foreach (var (key, _) in buckets.Where(known => known.Value.FullAt <= now))
        {
            buckets.Remove(key);
        }
    }
}
